-- What a password is known again by. sealed: the slow hash with its salt and cost.
CREATE TABLE password (
  owner BLOB NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  FOREIGN KEY (owner) REFERENCES account (owner) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What a person says about themselves.
CREATE TABLE person_details (
  owner BLOB NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  FOREIGN KEY (owner) REFERENCES account (owner) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Who is logged in. last: when it was last renewed. due: when it ends at the latest. sealed: what the device calls itself.
CREATE TABLE session (
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  created INTEGER NOT NULL,
  last INTEGER NOT NULL,
  due INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, id),
  FOREIGN KEY (owner) REFERENCES account (owner) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The tokens that a session goes on or went on with. hash: the SHA-256 of 256 random bits. used, nonce, next: when it was
-- shown, and what its holder finds the next one by; the nonce tells nothing to whoever has not the token.
CREATE TABLE session_token (
  owner BLOB NOT NULL,
  session BLOB NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  used INTEGER,
  nonce BLOB,
  next BLOB,
  PRIMARY KEY (owner, session, hash),
  FOREIGN KEY (owner, session) REFERENCES session (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What is done once with a token: kind is invite or reset, role that of the account.
CREATE TABLE ticket (
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  due INTEGER NOT NULL,
  PRIMARY KEY (owner, id),
  FOREIGN KEY (owner) REFERENCES account (owner) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What each account is to the house. security: moved by what ends all that was let in before.
ALTER TABLE account ADD COLUMN role TEXT NOT NULL DEFAULT 'user';
ALTER TABLE account ADD COLUMN state TEXT NOT NULL DEFAULT 'active';
ALTER TABLE account ADD COLUMN security INTEGER NOT NULL DEFAULT 1;

-- What lets programs in. hash: the SHA-256 of a key of 256 random bits, which is kept nowhere. sealed: what its owner
-- calls it.
CREATE TABLE api_key (
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  scopes TEXT NOT NULL,
  created INTEGER NOT NULL,
  revoked INTEGER,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, id),
  FOREIGN KEY (owner) REFERENCES account (owner) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

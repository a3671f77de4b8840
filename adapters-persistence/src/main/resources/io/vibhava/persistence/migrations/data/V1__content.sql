-- Every id is a UUID in 16 bytes, every time is milliseconds since 1970. What anybody said, and all that is made of it,
-- is in the columns named sealed.

CREATE TABLE account (
  owner BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL UNIQUE,
  created INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- An avatar by its newest revision; in the order in which they were made.
CREATE TABLE avatar (
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT;

CREATE TABLE avatar_revision (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  revision INTEGER NOT NULL,
  written INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, revision),
  FOREIGN KEY (owner, avatar) REFERENCES avatar (owner, id) ON DELETE CASCADE
) STRICT;

-- What may be remembered together. The version moves with each change of what is remembered; the epoch moves when
-- something was deleted, so that what was made of the scope has to be made anew.
CREATE TABLE scope (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  version INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  PRIMARY KEY (owner, avatar)
) STRICT, WITHOUT ROWID;

-- began, changed: the scope's version at its first message and at the last change of its messages; between them lie
-- all its messages. marked: that at which one of them last changed its state.
-- title_revision: the revision that the sealed title is of.
CREATE TABLE conversation (
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  avatar BLOB NOT NULL,
  state TEXT NOT NULL,
  head BLOB NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  began INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  marked INTEGER NOT NULL,
  title_revision INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, id),
  FOREIGN KEY (owner, avatar) REFERENCES avatar (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX conversation_by_avatar ON conversation (owner, avatar);

-- In the order of the scope, which is mostly that of its conversations one after the other: each message costs the
-- writer one place for itself and one for its id.
-- seq: the scope's version when it was written. turn: the turn that it is the reply of.
CREATE TABLE message (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  seq INTEGER NOT NULL,
  id BLOB NOT NULL,
  conversation BLOB NOT NULL,
  parent BLOB,
  turn BLOB,
  state TEXT NOT NULL,
  written INTEGER NOT NULL,
  tokens INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX message_by_id ON message (owner, id);

-- head: the conversation's when the turn was asked.
CREATE TABLE turn (
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  conversation BLOB NOT NULL,
  avatar BLOB NOT NULL,
  asked BLOB NOT NULL,
  head BLOB NOT NULL,
  reply BLOB,
  state TEXT NOT NULL,
  lease_until INTEGER NOT NULL,
  input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  cached_tokens INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  sealed BLOB,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

-- queued: in which order they came, in microseconds since 1970.
CREATE TABLE job (
  owner BLOB NOT NULL,
  id BLOB NOT NULL,
  avatar BLOB NOT NULL,
  conversation BLOB NOT NULL,
  message BLOB NOT NULL,
  queued INTEGER NOT NULL,
  due INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE memory (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  message BLOB NOT NULL,
  seq INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, id),
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX memory_by_message ON memory (owner, message);

CREATE INDEX memory_by_scope ON memory (owner, avatar, seq);

-- The meaning of an episode or of another memory.
CREATE TABLE vector (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  memory BLOB NOT NULL,
  message BLOB NOT NULL,
  seq INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, memory),
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX vector_by_message ON vector (owner, message);

CREATE INDEX vector_by_scope ON vector (owner, avatar, seq);

-- A range of a message that was forgotten: nothing is learned from it again.
CREATE TABLE forgotten (
  owner BLOB NOT NULL,
  message BLOB NOT NULL,
  seq INTEGER NOT NULL,
  avatar BLOB NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, message, seq),
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- A memory that is gone from its scope since the version seq.
CREATE TABLE removal (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  seq INTEGER NOT NULL,
  memory BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, seq, memory)
) STRICT, WITHOUT ROWID;

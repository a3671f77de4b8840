-- What the person wrote down or brought in comes from no message: a memory and its vector may have none. A table's
-- columns cannot be loosened, so these are made anew.

DROP TRIGGER memory_without_evidence;
CREATE TEMP TABLE kept_memory AS SELECT rowid AS place, * FROM memory;
CREATE TEMP TABLE kept_part AS SELECT * FROM memory_part;
CREATE TEMP TABLE kept_vector AS SELECT rowid AS place, * FROM vector;
DROP TABLE memory_part;
DROP TABLE memory;
DROP TABLE vector;

CREATE TABLE memory (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  message BLOB,
  seq INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, id),
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX memory_by_message ON memory (owner, message);

CREATE INDEX memory_by_scope ON memory (owner, avatar, seq);

INSERT INTO memory SELECT owner, avatar, id, kind, message, seq, sealed FROM kept_memory ORDER BY place;

CREATE TABLE memory_part (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  memory BLOB NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  message BLOB,
  seq INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, memory, number),
  FOREIGN KEY (owner, avatar, memory) REFERENCES memory (owner, avatar, id) ON DELETE CASCADE,
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX memory_part_by_message ON memory_part (owner, message);

CREATE INDEX memory_part_by_scope ON memory_part (owner, avatar, seq);

INSERT INTO memory_part SELECT owner, avatar, memory, number, kind, message, seq, sealed FROM kept_part;

CREATE TABLE vector (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  memory BLOB NOT NULL,
  message BLOB,
  seq INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, memory),
  FOREIGN KEY (owner, message) REFERENCES message (owner, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX vector_by_message ON vector (owner, message);

CREATE INDEX vector_by_scope ON vector (owner, avatar, seq);

INSERT INTO vector SELECT owner, avatar, memory, message, seq, sealed FROM kept_vector ORDER BY place;

CREATE TRIGGER memory_without_evidence AFTER DELETE ON memory_part WHEN OLD.kind = 'evidence'
BEGIN
  DELETE FROM memory WHERE owner = OLD.owner AND avatar = OLD.avatar AND id = OLD.memory;
  DELETE FROM vector WHERE owner = OLD.owner AND avatar = OLD.avatar AND memory = OLD.memory;
END;

DROP TABLE kept_memory;
DROP TABLE kept_part;
DROP TABLE kept_vector;

-- What the person did to what is remembered, in order; nothing in it is altered.
CREATE TABLE deed (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  number INTEGER NOT NULL,
  written INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, number)
) STRICT, WITHOUT ROWID;

-- state: learning or paused. While it is paused nothing of what is said is remembered.
ALTER TABLE scope ADD COLUMN state TEXT NOT NULL DEFAULT 'learning';

-- When a memory, or the message that is one, was of use to a reply first and last, and how often: counts and times alone.
-- seq: the scope's version when that was noted.
CREATE TABLE memory_use (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  memory BLOB NOT NULL,
  seq INTEGER NOT NULL,
  times INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (owner, avatar, memory),
  FOREIGN KEY (owner, avatar) REFERENCES avatar (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX memory_use_by_scope ON memory_use (owner, avatar, seq);

CREATE TRIGGER use_of_message AFTER DELETE ON message
BEGIN
  DELETE FROM memory_use WHERE owner = OLD.owner AND avatar = OLD.avatar AND memory = OLD.id;
END;

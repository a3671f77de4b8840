-- What a memory rests on beside its own message (evidence), and what happened to it later (change).
-- It goes with the message it quotes; what is told without a message has none.
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

-- Without any of its evidence a memory falls.
CREATE TRIGGER memory_without_evidence AFTER DELETE ON memory_part WHEN OLD.kind = 'evidence'
BEGIN
  DELETE FROM memory WHERE owner = OLD.owner AND avatar = OLD.avatar AND id = OLD.memory;
  DELETE FROM vector WHERE owner = OLD.owner AND avatar = OLD.avatar AND memory = OLD.memory;
END;

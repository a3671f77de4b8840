-- What learning by a model took, and how it ended: counts alone.
CREATE TABLE ledger (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  outcome TEXT NOT NULL,
  batches INTEGER NOT NULL,
  calls INTEGER NOT NULL,
  input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (owner, avatar, outcome),
  FOREIGN KEY (owner, avatar) REFERENCES avatar (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

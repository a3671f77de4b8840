-- What models took: counts and costs alone, one row for each day, counted from 1970 on in UTC, and what is the same of it.
-- provider, model: as they are asked for. micros: millionths of the currency. unpriced: calls whose price is not known.
-- It stays when the avatar goes: whoever removes one has not spent less.
CREATE TABLE usage (
  owner BLOB NOT NULL,
  day INTEGER NOT NULL,
  avatar BLOB NOT NULL,
  purpose TEXT NOT NULL,
  provider TEXT NOT NULL,
  model TEXT NOT NULL,
  currency TEXT NOT NULL,
  calls INTEGER NOT NULL,
  input_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  cached_tokens INTEGER NOT NULL,
  micros INTEGER NOT NULL,
  unpriced INTEGER NOT NULL,
  PRIMARY KEY (owner, day, avatar, purpose, provider, model, currency),
  FOREIGN KEY (owner) REFERENCES account (owner) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

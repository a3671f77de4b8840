-- How reflecting on a scope stands: counts and times alone.
-- learned: messages learned from since it was reflected on last. number: how often it was taken, which tells the last who
-- took it from those before. calls: of a model, on day, counted from 1970 on. last: when it was reflected on last.
CREATE TABLE reflecting (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  learned INTEGER NOT NULL,
  number INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  due INTEGER NOT NULL,
  lease_until INTEGER NOT NULL,
  reason TEXT NOT NULL,
  day INTEGER NOT NULL,
  calls INTEGER NOT NULL,
  last INTEGER,
  PRIMARY KEY (owner, avatar),
  FOREIGN KEY (owner, avatar) REFERENCES avatar (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

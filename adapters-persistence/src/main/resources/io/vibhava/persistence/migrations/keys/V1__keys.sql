-- The wrapped keys. Every id is a UUID in 16 bytes, every time is milliseconds since 1970.

-- Which instance key wraps the account keys.
CREATE TABLE instance (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  key BLOB NOT NULL
) STRICT;

CREATE TABLE account_key (
  owner BLOB NOT NULL PRIMARY KEY,
  id BLOB NOT NULL,
  created INTEGER NOT NULL,
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- A key that was destroyed leaves its row, without the key, so that nobody takes it for lost. It is swept once what it
-- sealed is deleted as well.
CREATE TABLE content_key (
  owner BLOB NOT NULL,
  kind TEXT NOT NULL,
  content BLOB NOT NULL,
  avatar BLOB NOT NULL,
  id BLOB NOT NULL,
  created INTEGER NOT NULL,
  destroyed INTEGER,
  swept INTEGER NOT NULL DEFAULT 0,
  sealed BLOB,
  PRIMARY KEY (owner, kind, content),
  CHECK ((sealed IS NULL) = (destroyed IS NOT NULL))
) STRICT, WITHOUT ROWID;

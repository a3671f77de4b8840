-- With whom an avatar is shared. person: the keyed hash of the name it is shared with, whether or not anybody has it.
-- guest: the account that had that name first since then; it stays so when the account is closed, so that whoever has the
-- name next is no guest. sealed: the name, and the role.
CREATE TABLE share (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  id BLOB NOT NULL,
  person BLOB NOT NULL,
  guest BLOB,
  written INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar, id),
  FOREIGN KEY (owner, avatar) REFERENCES avatar (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX share_by_person ON share (person, owner, avatar);

CREATE INDEX share_by_guest ON share (guest, avatar) WHERE guest IS NOT NULL;

-- An avatar of another's that somebody talked with. Among theirs it stands as an avatar of revision 0, of which there is
-- no row: what they said hangs on that. sealed: what it was called, and whose it was.
CREATE TABLE visit (
  owner BLOB NOT NULL,
  avatar BLOB NOT NULL,
  revision INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (owner, avatar),
  FOREIGN KEY (owner, avatar) REFERENCES avatar (owner, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

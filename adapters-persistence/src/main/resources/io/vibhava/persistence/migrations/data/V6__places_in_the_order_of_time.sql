-- What each message writes and nobody reads but by its id lies in the order of the ids, which is that of time: what many
-- people say at once then lies together, in a few pages, and a commit writes whole pages. The owner is part of each key.

DROP INDEX message_by_id;

CREATE UNIQUE INDEX message_by_id ON message (id, owner);

ALTER TABLE turn RENAME TO old_turn;

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
  PRIMARY KEY (id, owner)
) STRICT, WITHOUT ROWID;

INSERT INTO turn
  SELECT owner, id, conversation, avatar, asked, head, reply, state, lease_until, input_tokens, output_tokens,
         cached_tokens, revision, sealed
  FROM old_turn ORDER BY id;

DROP TABLE old_turn;

-- The others are found by their replies. These are few, so that the index is.
CREATE INDEX turn_unanswered ON turn (owner, conversation) WHERE reply IS NULL;

ALTER TABLE job RENAME TO old_job;

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
  stage TEXT NOT NULL DEFAULT 'first',
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (id, owner)
) STRICT, WITHOUT ROWID;

INSERT INTO job
  SELECT owner, id, avatar, conversation, message, queued, due, tries, state, stage, reason FROM old_job ORDER BY id;

DROP TABLE old_job;

-- stage: first, while nobody has read the message; model, when the rules have and a language model is asked again.
-- reason: the code of what kept it from success the last time, such as unavailable; empty before that.
ALTER TABLE job ADD COLUMN stage TEXT NOT NULL DEFAULT 'first';
ALTER TABLE job ADD COLUMN reason TEXT NOT NULL DEFAULT '';

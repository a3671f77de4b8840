-- declined: whether its guest wants it no longer. It stays listed for whoever shares, and lets nobody in.
ALTER TABLE share ADD COLUMN declined INTEGER NOT NULL DEFAULT 0;

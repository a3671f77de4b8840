package io.vibhava.persistence.avatar;

import java.time.Instant;
import java.util.UUID;

/// A revision of an avatar as it lies in its table.
record AvatarRow(UUID avatar, int revision, Instant written, byte[] sealed) {}

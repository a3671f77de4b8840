package io.vibhava.persistence.avatar;

import java.util.UUID;

/// A visit as it lies in its table.
record VisitRow(UUID avatar, int revision, byte[] sealed) {}

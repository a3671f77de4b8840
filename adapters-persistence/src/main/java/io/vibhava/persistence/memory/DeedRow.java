package io.vibhava.persistence.memory;

import java.time.Instant;

/// A deed as it lies in its table.
record DeedRow(int number, Instant written, byte[] sealed) {}

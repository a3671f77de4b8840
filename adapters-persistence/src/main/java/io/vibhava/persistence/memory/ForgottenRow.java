package io.vibhava.persistence.memory;

import java.util.UUID;

/// A forgotten range of a message, as it lies in its table.
record ForgottenRow(UUID message, long seq, byte[] sealed) {}

package io.vibhava.persistence.sealing;

import java.util.UUID;

/// A key that was destroyed while what it sealed may still be there.
public record Destroyed(UUID owner, KeyName name) {}

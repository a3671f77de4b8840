package io.vibhava.persistence.account;

/// What is sealed of a password: its slow hash.
record PasswordPayload(int v, String hash) {}

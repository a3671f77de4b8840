package io.vibhava.persistence.account;

/// What is sealed of a session: what its device calls itself.
record SessionPayload(int v, String label) {}

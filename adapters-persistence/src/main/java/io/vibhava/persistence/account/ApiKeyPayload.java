package io.vibhava.persistence.account;

/// What is sealed of an API key: what its owner calls it.
record ApiKeyPayload(int v, String label) {}

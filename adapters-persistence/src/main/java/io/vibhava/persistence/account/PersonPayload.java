package io.vibhava.persistence.account;

/// What is sealed of an account: the name that its person is known by to whoever embeds us.
record PersonPayload(int v, String person) {}

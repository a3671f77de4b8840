package io.vibhava.web.account;

/// An account that was made, as JSON.
record RegisteredJson(String id) {}

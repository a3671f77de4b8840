package io.vibhava.web.memory;

/// How many memories are gone, as JSON.
record ForgottenJson(int forgotten) {}

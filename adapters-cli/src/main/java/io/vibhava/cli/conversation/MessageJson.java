package io.vibhava.cli.conversation;

import org.jspecify.annotations.Nullable;

/// A message as JSON.
record MessageJson(
    String id, @Nullable String parent, String role, String text, String at, String state) {}

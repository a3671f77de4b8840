package io.vibhava.web.conversation;

import org.jspecify.annotations.Nullable;

/// A message as JSON.
record MessageJson(
    String id, @Nullable String parent, String role, String text, String at, String state) {}

package io.vibhava.cli.conversation;

import org.jspecify.annotations.Nullable;

/// A conversation as JSON.
record ConversationJson(
    String id,
    String title,
    String avatar,
    String state,
    String created,
    String updated,
    @Nullable String head) {}

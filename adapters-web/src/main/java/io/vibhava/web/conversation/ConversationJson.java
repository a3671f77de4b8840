package io.vibhava.web.conversation;

import org.jspecify.annotations.Nullable;

/// A conversation as JSON.
///
/// @param avatar the avatar's id
record ConversationJson(
    String id,
    String title,
    String avatar,
    String state,
    int revision,
    String created,
    String updated,
    @Nullable String head) {}

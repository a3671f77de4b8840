package io.vibhava.persistence.conversation;

import java.util.UUID;

/// Where the messages of a conversation lie in its scope.
///
/// @param began the scope's version at the first of them
/// @param changed that at the last change of any of them
/// @param marked that at which one of them last changed its state
record Span(UUID avatar, long began, long changed, long marked) {}

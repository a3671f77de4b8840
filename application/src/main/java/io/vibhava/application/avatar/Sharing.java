package io.vibhava.application.avatar;

/// Everything that sharing avatars needs from outside.
public record Sharing(Shares shares, SharedAvatars avatars) {}

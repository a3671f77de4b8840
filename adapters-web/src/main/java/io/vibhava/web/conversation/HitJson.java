package io.vibhava.web.conversation;

/// A message that was found, as JSON.
record HitJson(String conversation, String title, String id, String role, String text, String at) {}

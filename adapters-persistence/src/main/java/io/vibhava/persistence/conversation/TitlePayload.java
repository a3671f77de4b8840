package io.vibhava.persistence.conversation;

/// What is sealed of a conversation.
record TitlePayload(int v, String title) {

  static final int VERSION = 1;

  /// What stands where a title does not open.
  static final TitlePayload UNREADABLE = new TitlePayload(VERSION, "(its title does not open)");
}

package io.vibhava.persistence.conversation;

/// What is sealed of a conversation.
record TitlePayload(int v, String title) {

  static final int VERSION = 1;
}

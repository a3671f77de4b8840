package io.vibhava.persistence.conversation;

import io.vibhava.domain.conversation.Role;

/// What is sealed of a message.
record MessagePayload(int v, Role role, String text) {

  static final int VERSION = 1;
}

package io.vibhava.persistence.avatar;

/// What is sealed of a visit: what the avatar was called, and whose it was.
record VisitPayload(int v, String name, String from) {

  static final int VERSION = 1;
}

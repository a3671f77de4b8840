package io.vibhava.persistence.avatar;

/// What is sealed of a share: with which name, and for what.
record SharePayload(int v, String person, String role) {

  static final int VERSION = 1;
}

package io.vibhava.persistence.sealing;

/// What a sealed payload is. The code is part of what is sealed: it never changes and is never used
/// again.
public enum Kind {
  ACCOUNT_KEY(1),
  CONTENT_KEY(2),
  PERSON(3),
  AVATAR(4),
  CONVERSATION(5),
  MESSAGE(6),
  TURN(7),
  FACT(8),
  PREFERENCE(9),
  VECTOR(10),
  FORGOTTEN(11),
  REFLECTION(12),
  EVIDENCE(13),
  CHANGE(14),
  DEED(20),
  API_KEY(21),
  PASSWORD(22),
  PERSON_DETAILS(23),
  SESSION(24),
  SHARE(25),
  VISIT(26),
  INSTANCE_KEY(100);

  private final int code;

  Kind(int code) {
    this.code = code;
  }

  byte code() {
    return (byte) code;
  }
}

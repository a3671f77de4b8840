package io.vibhava.domain.learning;

/// Why a statement is not learned.
public enum Refusal {
  /// Its quote does not stand where it says.
  UNQUOTED("its quote does not stand in its source"),
  /// Whom it is about is not known.
  SUBJECTLESS("nobody is named whom it is about"),
  /// It says nothing, or too much for one fact.
  SHAPELESS("it is empty or too long for one statement"),
  /// The avatar says something of the person or of others.
  INVENTED("the avatar's word is no source about anybody but itself"),
  /// It repeats what was recalled, or what the avatar said.
  ECHOED("it repeats what was recalled or what the other side said"),
  /// It stands between quotation marks or in a pasted text.
  QUOTED("it is somebody else's text"),
  /// It is part of a play, a joke or a text to work on.
  PLAYED("it is said in play, in jest or as material"),
  /// It is a manner of speaking.
  FIGURATIVE("it is a manner of speaking, not something that is so"),
  /// It is asked, supposed, reported or invented, or is meant to steer whoever reads it.
  UNEARNEST("it is asked, supposed, reported or an order, not stated"),
  /// The rules that read it are no more what they were.
  UNREAD("today's rules read nothing there"),
  /// It follows from too few things that were said.
  FEW_SOURCES("it rests on too few of the things that were said"),
  /// It is believed already, or its like is.
  REPEATED("it is held already"),
  /// The person forgot it or put something else in its place.
  UNWANTED("the person forgot or corrected it"),
  /// It holds a secret.
  SECRET("it holds a password, key or number that is never kept as a fact");

  private final String reason;

  Refusal(String reason) {
    this.reason = reason;
  }

  /// For people.
  public String reason() {
    return reason;
  }
}

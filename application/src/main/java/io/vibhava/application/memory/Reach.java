package io.vibhava.application.memory;

/// How far forgetting reaches.
public enum Reach {

  /// What is remembered: the words stay in the conversation they were said in, and in its history.
  MEMORY,

  /// The words, too: they are taken out of their conversation, and so are the replies that repeat
  /// them.
  SOURCE
}

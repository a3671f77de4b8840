package io.vibhava.ai.openai;

import java.util.List;

/// An answer as far as it could be read.
interface ScribeAnswer {

  int PROBLEMS_TOLD_MAX = 5;

  /// What is wrong with it, in words that hold nothing of it.
  List<String> problems();

  /// Whether there is anything in it that could be read.
  boolean isOfUse();

  default boolean isSound() {
    return problems().isEmpty();
  }

  default String wrong() {
    return String.join("; ", problems().subList(0, Math.min(problems().size(), PROBLEMS_TOLD_MAX)));
  }
}

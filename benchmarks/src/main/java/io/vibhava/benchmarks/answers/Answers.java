package io.vibhava.benchmarks.answers;

import java.util.Map;

/// A system's answers by the questions' ids.
///
/// @param by who answered
record Answers(String by, Map<String, String> byId) {

  /// What was not answered is silence.
  String to(Question question) {
    return byId.getOrDefault(question.id(), "");
  }
}

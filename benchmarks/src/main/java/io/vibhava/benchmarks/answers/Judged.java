package io.vibhava.benchmarks.answers;

/// An answer, judged.
record Judged(Question question, boolean heldOut, String answer, Verdict verdict) {

  static Judged of(Question question, boolean heldOut, String answer) {
    return new Judged(question, heldOut, answer, Judge.of(question, answer));
  }
}

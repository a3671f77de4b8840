package io.vibhava.application.turn.scripted;

import java.util.List;

/// A question, and what was told that answers it.
///
/// @param words the question as it was put
record Asked(String words, Cues cues, Inquiry inquiry, Lazy<List<Told>> answers) {

  static Asked of(String words, String listener, Lazy<List<Told>> told) {
    var inquiry = Inquiry.of(words, listener);
    return new Asked(
        words, new Cues(words), inquiry, new Lazy<>(() -> inquiry.answers(told.get())));
  }

  boolean has(Cue cue) {
    return cues.has(cue);
  }
}

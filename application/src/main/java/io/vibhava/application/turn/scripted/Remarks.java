package io.vibhava.application.turn.scripted;

import java.util.List;

/// Takes up what is neither a question nor a fact nor a feeling: gives it back, or the word that
/// matters in it.
final class Remarks {

  private static final int LONG_WORDS_MIN = 90;

  private Remarks() {}

  static List<String> of(Heard heard, Pick pick) {
    if (heard.has(Cue.YES)) {
      return List.of(pick.of(CommonLines.YES), goOn(heard, pick));
    }
    if (heard.has(Cue.NO)) {
      return List.of(pick.of(CommonLines.NO), goOn(heard, pick));
    }
    return List.of(Tone.opening(heard, pick), takenUp(heard, pick), goOn(heard, pick));
  }

  static boolean isLong(Heard heard) {
    return Sayings.words(heard.text()) >= LONG_WORDS_MIN;
  }

  /// Says that a long message was heard, and what it is about.
  static List<String> ofLong(Heard heard, Pick pick) {
    return heard
        .topic()
        .map(topic -> List.of(Fill.in(pick.of(CommonLines.LONG), "topic", topic)))
        .orElse(List.of());
  }

  private static String goOn(Heard heard, Pick pick) {
    return heard.has(Cue.SORE) ? "" : pick.sometimes(Tone.of(heard).isBrief() ? 3 : 1, Act.GO_ON);
  }

  private static String takenUp(Heard heard, Pick pick) {
    return heard
        .mirrored()
        .filter(_ -> pick.of(List.of(true, true, false)))
        .map(mirror -> Fill.in(pick.of(CommonLines.MIRRORED), "mirror", mirror))
        .or(() -> heard.topic().map(topic -> Fill.in(pick.of(CommonLines.TOPIC), "topic", topic)))
        .orElseGet(() -> pick.of(Act.OPEN));
  }
}

package io.vibhava.application.turn.scripted;

import java.util.List;

/// Answers questions about the avatar, honestly.
final class AboutItself {

  private AboutItself() {}

  static List<String> to(String question, Heard heard, Pick pick) {
    if (Cue.AI.isIn(question)) {
      return List.of(filled(pick.of(CommonLines.AI), heard));
    }
    if (Cue.MODEL.isIn(question)) {
      return List.of(pick.of(CommonLines.MODEL));
    }
    if (Cue.SUMMARY.isIn(question)) {
      return List.of();
    }
    if (Cue.HOW.isIn(question)) {
      return List.of(pick.of(Act.HOW));
    }
    if (Cue.WHO.isIn(question)) {
      return List.of(filled(pick.of(CommonLines.WHO), heard));
    }
    if (Cue.ABLE.isIn(question)) {
      return List.of(pick.of(CommonLines.ABLE));
    }
    return Cue.ABOUT_YOU.isIn(question) && !Cue.REQUEST.isIn(question)
        ? List.of(pick.of(CommonLines.ABOUT_ME))
        : List.of();
  }

  private static String filled(String line, Heard heard) {
    return new Fill(line)
        .with("avatar", heard.avatar().name())
        .with("tagline", heard.avatar().tagline())
        .line();
  }
}

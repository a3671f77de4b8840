package io.vibhava.application.turn.scripted;

import java.util.List;

/// Answers questions about the avatar, honestly.
final class AboutItself {

  private AboutItself() {}

  static List<String> to(Asked asked, Heard heard, Pick pick) {
    if (asked.has(Cue.AI)) {
      return List.of(filled(pick.of(CommonLines.AI), heard));
    }
    if (asked.has(Cue.MODEL)) {
      return List.of(pick.of(CommonLines.MODEL));
    }
    if (asked.has(Cue.SUMMARY)) {
      return List.of();
    }
    if (asked.has(Cue.HOW)) {
      return List.of(pick.of(Act.HOW));
    }
    if (asked.has(Cue.WHO)) {
      return List.of(filled(pick.of(CommonLines.WHO), heard));
    }
    if (asked.has(Cue.ABLE)) {
      return List.of(pick.of(CommonLines.ABLE));
    }
    return asked.has(Cue.ABOUT_YOU) && !asked.has(Cue.REQUEST)
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

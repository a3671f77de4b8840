package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.Statement;
import java.util.List;

/// Stands beside somebody who says how they feel.
final class Feelings {

  private Feelings() {}

  static List<String> of(Heard heard, Pick pick) {
    if (isLoss(heard)) {
      return List.of(pick.of(Act.GRIEF));
    }
    return heard
        .feeling()
        .map(feeling -> List.of(Fill.in(pick.of(Act.HEAVY), "feeling", feeling)))
        .orElseGet(() -> heard.has(Cue.GLAD) ? List.of(pick.of(Act.GLAD)) : List.of());
  }

  /// A loss that was understood as a fact is mourned where the fact is taken up.
  private static boolean isLoss(Heard heard) {
    return heard.has(Cue.LOSS)
        && heard.stated().stream()
            .map(Statement::text)
            .noneMatch(text -> text.matches(".*(?:died|passed away).*"));
  }
}

package io.vibhava.application.memory;

import io.vibhava.application.avatar.AvatarAccess;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// Finds memories as a turn would recall them, with the reasons.
public final class SearchMemories {

  private final Recall recall;
  private final AvatarAccess avatars;
  private final InstantSource clock;

  public SearchMemories(Recall recall, AvatarAccess avatars, InstantSource clock) {
    this.recall = recall;
    this.avatars = avatars;
    this.clock = clock;
  }

  /// @throws Failure.Invalid if `question` is blank
  public Recalled search(Scope scope, String question) {
    if (question.isBlank()) {
      throw new Failure.Invalid("search: it is empty; give at least one word");
    }
    var avatar = avatars.name(scope.owner(), scope.avatar());
    return recall.recall(
        scope, new Question(question, avatar, List.of()), Set.of(), clock.instant());
  }
}

package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What an avatar says of itself, so that it says the same next time. It may be made up, and is
/// trusted less than what a person tells.
final class SelfTold {

  private static final double CONFIDENCE = 0.6;
  private static final double IMPORTANCE = 0.4;

  /// What an avatar may be taken at its word for. What it feels, plans or owns is talk.
  private static final Set<String> SLOTS =
      Set.of("name", "nickname", "home", "origin", "birthday", "age", "language", "plays");

  private SelfTold() {}

  /// What the avatar remembers aloud is what it was told, in whosever words.
  private static final Pattern RECALLING =
      Vocabulary.pattern(
          "\\b(?:I (?:do |still |also )?(?:remember|recall|know|noted|wrote down)|you (?:once |also |just )?(?:said|told|mentioned|say|wrote)"
              + "|as you (?:said|say)|from what|according to|your words)\\b");

  static List<Statement> in(Message message, ZoneId zone) {
    return RECALLING.matcher(message.text()).find() ? List.of() : read(message, zone);
  }

  private static List<Statement> read(Message message, ZoneId zone) {
    return Statements.of(new Source(message, List.of(), zone)).stream()
        .flatMap(statement -> ofItself(statement).stream())
        .toList();
  }

  private static Optional<Statement> ofItself(Statement statement) {
    return switch (statement) {
      case Statement.Held held
          when held.subject() instanceof Subject.Person && isOfNote(held.slot()) ->
          Optional.of(spoken(held, turned(held.text()), held.slot()));
      case Statement.Preferred liked when isFavourite(liked) ->
          Optional.of(spoken(liked, turned(liked.text()), Optional.empty()));
      default -> Optional.empty();
    };
  }

  private static boolean isOfNote(Optional<Slot> slot) {
    return slot.map(Slot::name).filter(SLOTS::contains).isPresent();
  }

  private static boolean isFavourite(Statement.Preferred liked) {
    return liked.stance() == Preference.Stance.LIKES && liked.topic().contains("(favourite ");
  }

  private static Statement spoken(Statement statement, String text, Optional<Slot> slot) {
    return new Statement.Held(
        new Subject.Itself(),
        text,
        slot,
        statement.span(),
        new Assessment(CONFIDENCE, IMPORTANCE, Trust.SPOKEN),
        statement.provenance());
  }

  private static String turned(String text) {
    return text.replaceFirst("^The person", "The avatar");
  }
}

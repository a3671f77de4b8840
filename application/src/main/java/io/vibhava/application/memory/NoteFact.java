package io.vibhava.application.memory;

import io.vibhava.application.Ids;
import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.CoreProfile.Field;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.time.InstantSource;
import java.util.Optional;

/// Writes something down that an avatar is always to have in mind. It wins over what was learned.
public final class NoteFact {

  private final Embedder embedder;
  private final Ids ids;
  private final InstantSource clock;
  private final Writing writing;
  private final Entering entering;

  public NoteFact(
      Memories memories, Embedder embedder, Ids ids, InstantSource clock, HandSettings settings) {
    this.embedder = embedder;
    this.ids = ids;
    this.clock = clock;
    this.writing = new Writing(settings);
    this.entering = new Entering(memories, clock);
  }

  /// @param text for the name and the pronouns these alone, else one sentence
  /// @throws io.vibhava.domain.Failure.Invalid if `text` can't be taken
  public Fact note(Scope scope, Field field, String text) {
    var written = writing.checked(field.label(), text);
    var id = new MemoryId(ids.next());
    var fact =
        new Fact(
            id,
            new Subject.Person(),
            statement(field, written),
            Optional.of(new Slot(field.label(), written, field == Field.NAME)),
            History.of(Times.since(clock.instant())),
            new Assessment(1, 1, Trust.TOLD),
            Provenance.byHand(id, written));
    var doing = Doing.of(new Act.Noted(id), fact).meaning(id, embedder.embed(fact.text()));
    entering.enter(scope, _ -> doing);
    return fact;
  }

  private static String statement(Field field, String text) {
    return switch (field) {
      case NAME -> "The person's name is %s.".formatted(text);
      case PRONOUNS -> "The person's pronouns are %s.".formatted(text);
      case PLACE, PERSON, PET, WORK, HEALTH, LIKES, DISLIKES, STYLE, OTHER -> text;
    };
  }
}

package io.vibhava.application.memory;

import io.vibhava.application.Ids;
import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Corrects what is held true: the old belief is no longer held, and what the person writes takes
/// its place. What was reflected on it falls with it. Nothing is overwritten.
public final class CorrectMemory {

  private final Memories memories;
  private final Embedder embedder;
  private final Ids ids;
  private final InstantSource clock;
  private final Writing writing;
  private final Entering entering;

  public CorrectMemory(
      Memories memories, Embedder embedder, Ids ids, InstantSource clock, HandSettings settings) {
    this.memories = memories;
    this.embedder = embedder;
    this.ids = ids;
    this.clock = clock;
    this.writing = new Writing(settings);
    this.entering = new Entering(memories, clock);
  }

  /// @param text one sentence that stands by itself, such as "My dog is called Biscuit."
  /// @return the belief that holds now
  /// @throws Failure.NotFound if there is no such memory
  /// @throws Failure.Invalid if it is an episode, or `text` can't be taken
  /// @throws Failure.Conflict if it is no longer held
  public Belief correct(Scope scope, MemoryId id, String text) {
    var written = writing.checked("correction", text);
    var before = belief(memories.find(scope, id).orElseThrow(() -> missing(id)));
    var now = clock.instant();
    if (before.times().expired().isPresent()) {
      throw new Failure.Conflict("memory %s: it is no longer held; see: memory why".formatted(id));
    }
    var after = after(before, written, now);
    var withdrawn = before.and(Change.withdrawn(now, Optional.of(after.id()), Optional.empty()));
    var changed = new ArrayList<Belief>(List.of(withdrawn, after));
    changed.addAll(
        Reflection.withdrawnWith(before, memories.learned(scope), now, Optional.empty()));
    var doing = Doing.of(new Act.Corrected(id, after.id()), changed.toArray(Belief[]::new));
    for (var belief : changed) {
      doing = doing.meaning(belief.id(), embedder.embed(belief.text()));
    }
    var done = doing;
    entering.enter(scope, _ -> done);
    return after;
  }

  private Fact after(Belief before, String text, Instant now) {
    var id = new MemoryId(ids.next());
    return new Fact(
        id,
        before instanceof Fact fact ? fact.subject() : new Subject.Person(),
        text,
        before instanceof Fact fact
            ? fact.slot().map(slot -> filled(slot, text))
            : Optional.empty(),
        History.of(Times.since(now)),
        new Assessment(1, before.assessment().importance(), Trust.TOLD),
        Provenance.byHand(id, text));
  }

  private static Slot filled(Slot slot, String text) {
    return new Slot(slot.name(), text, slot.single());
  }

  private static Belief belief(Memory memory) {
    return switch (memory) {
      case Belief belief -> belief;
      case Episode _ ->
          throw new Failure.Invalid(
              "memory %s: it is what was said, which stays as it is; correct what was learned from it, or forget it"
                  .formatted(memory.id()));
    };
  }

  private static Failure missing(MemoryId id) {
    return new Failure.NotFound("memory %s: there is none; see: memory list".formatted(id));
  }
}

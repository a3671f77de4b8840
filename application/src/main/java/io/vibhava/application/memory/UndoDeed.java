package io.vibhava.application.memory;

import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Undoes something that the person did to what is remembered. That is a deed itself: what was done
/// stays in the history.
public final class UndoDeed {

  private final Memories memories;
  private final Embedder embedder;
  private final InstantSource clock;
  private final Entering entering;

  public UndoDeed(Memories memories, Embedder embedder, InstantSource clock) {
    this.memories = memories;
    this.embedder = embedder;
    this.clock = clock;
    this.entering = new Entering(memories, clock);
  }

  /// @param number which; the last that can be undone where it is not given
  /// @return what was undone
  /// @throws Failure.NotFound if there is none such
  /// @throws Failure.Invalid if it can't be undone, as forgetting can't
  /// @throws Failure.Conflict if it was undone already
  public Deed undo(Scope scope, Optional<Integer> number) {
    var undone = deed(memories.deeds(scope), number);
    entering.enter(scope, deeds -> undoing(scope, open(deeds, undone)));
    return undone;
  }

  private static Deed deed(Deeds deeds, Optional<Integer> number) {
    return number
        .map(it ->
            deeds.find(it).orElseThrow(() -> missing("change %d: there is none".formatted(it))))
        .or(deeds::lastToUndo)
        .orElseThrow(() -> missing("undo: nothing was changed that could be undone"));
  }

  private static Failure missing(String what) {
    return new Failure.NotFound(what + "; see: memory history");
  }

  private static Deed open(Deeds deeds, Deed deed) {
    if (!deed.canBeUndone()) {
      throw new Failure.Invalid(
          "change %d: what is forgotten or undone can't be brought back; correct or tell it anew"
              .formatted(deed.number()));
    }
    if (deeds.isUndone(deed)) {
      throw new Failure.Conflict("change %d: it was undone already".formatted(deed.number()));
    }
    return deed;
  }

  private Doing undoing(Scope scope, Deed deed) {
    var beliefs =
        switch (deed.act()) {
          case Act.Corrected(var before, var after) -> reopened(scope, before, after);
          case Act.Noted(var memory) -> withdrawn(scope, List.of(memory), Optional.empty());
          case Act.Brought(var brought) -> withdrawn(scope, brought, Optional.empty());
          case Act.Hid _, Act.Paused _, Act.Resumed _, Act.Forgot _, Act.Undid _ ->
              List.<Belief>of();
        };
    var embeddings = new HashMap<MemoryId, Embedding>();
    beliefs.forEach(belief -> embeddings.put(belief.id(), embedder.embed(belief.text())));
    return new Doing(new Act.Undid(deed.number()), beliefs, embeddings);
  }

  private List<Belief> reopened(Scope scope, MemoryId before, MemoryId after) {
    var all = new ArrayList<Belief>(withdrawn(scope, List.of(after), Optional.of(before)));
    find(scope, before).map(this::reopened).ifPresent(all::add);
    return all;
  }

  /// What had ended before it was withdrawn has ended still.
  private Belief reopened(Belief belief) {
    var now = clock.instant();
    var open = belief.and(Change.reopened(now, Optional.empty()));
    return belief
        .times()
        .validTo()
        .map(end -> open.and(Change.closed(now, end, Optional.empty(), Optional.empty())))
        .orElse(open);
  }

  private List<Belief> withdrawn(Scope scope, List<MemoryId> which, Optional<MemoryId> by) {
    return which.stream()
        .flatMap(id -> find(scope, id).stream())
        .map(it -> it.and(Change.withdrawn(clock.instant(), by, Optional.empty())))
        .toList();
  }

  /// What was forgotten since is not there any more.
  private Optional<Belief> find(Scope scope, MemoryId id) {
    return memories.find(scope, id).filter(Belief.class::isInstance).map(Belief.class::cast);
  }
}

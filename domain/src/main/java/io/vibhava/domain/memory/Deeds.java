package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Deed.Act;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the person did to what is remembered in a scope, and how it stands after that.
///
/// @param all in the order in which it was done
public record Deeds(List<Deed> all) {

  public Deeds {
    all = List.copyOf(all);
  }

  /// The next deed.
  public Deed next(Instant at, Act act) {
    return new Deed(all.size() + 1, at, act);
  }

  public Optional<Deed> find(int number) {
    return all.stream().filter(deed -> deed.number() == number).findFirst();
  }

  public boolean isUndone(Deed deed) {
    return all.stream().anyMatch(other -> other.act().equals(new Act.Undid(deed.number())));
  }

  /// The last that can be undone and was not.
  public Optional<Deed> lastToUndo() {
    return all.reversed().stream()
        .filter(Deed::canBeUndone)
        .filter(deed -> !isUndone(deed))
        .findFirst();
  }

  /// Whether nothing is learned from what is said now. To undo a pause is to resume, and the other
  /// way round.
  public boolean isPaused() {
    var paused = false;
    for (var deed : all) {
      paused = pausedBy(deed).orElse(paused);
    }
    return paused;
  }

  private Optional<Boolean> pausedBy(Deed deed) {
    return switch (deed.act()) {
      case Act.Paused _ -> Optional.of(true);
      case Act.Resumed _ -> Optional.of(false);
      case Act.Undid(var number) -> find(number).flatMap(this::pausedBy).map(paused -> !paused);
      case Act.Corrected _, Act.Noted _, Act.Brought _, Act.Hid _, Act.Forgot _ -> Optional.empty();
    };
  }

  /// What was taken off the profile.
  public Set<MemoryId> hidden() {
    var hidden = new HashSet<MemoryId>();
    for (var deed : all) {
      if (deed.act() instanceof Act.Hid(var memory) && !isUndone(deed)) {
        hidden.add(memory);
      }
    }
    return hidden;
  }

  /// What each reflection rested on that the person forgot, or put something else in the place of.
  public List<Set<MessageId>> unwanted(Collection<? extends Belief> learned) {
    var unwanted = new ArrayList<Set<MessageId>>();
    for (var deed : all) {
      switch (deed.act()) {
        case Act.Forgot(_, _, var restedOn) when !restedOn.isEmpty() -> unwanted.add(restedOn);
        case Act.Corrected(var before, _) when !isUndone(deed) ->
            learned.stream()
                .filter(it -> it instanceof Reflection && it.id().equals(before))
                .forEach(it -> unwanted.add(messages(it)));
        default -> {}
      }
    }
    return unwanted;
  }

  private static Set<MessageId> messages(Memory memory) {
    return memory.evidence().stream().map(Provenance::message).collect(Collectors.toSet());
  }

  /// When something was done last that changes what is held true.
  public Optional<Instant> lastAt() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().at());
  }
}

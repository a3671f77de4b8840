package io.vibhava.domain.turn;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was ever believed of the messages that are recalled, by message: what was said stays as it
/// was said, and may have been put right since, or never have been believed.
///
/// @param unread messages that nothing was learned from yet, so that it says nothing of them that
///   nothing is believed
public record Grounds(Map<MessageId, List<Belief>> beliefs, Set<MessageId> unread) {

  public static final Grounds NONE = new Grounds(Map.of(), Set.of());

  public Grounds {
    beliefs = Map.copyOf(beliefs);
    unread = Set.copyOf(unread);
  }

  static Grounds of(Material material) {
    var found = new HashMap<MessageId, List<Belief>>();
    var unread = new HashSet<MessageId>();
    for (var recalled : material.recalled()) {
      if (recalled.memory() instanceof Episode episode && !episode.isOfAvatar()) {
        found.put(episode.provenance().message(), new ArrayList<>());
        if (!recalled.isRead()) {
          unread.add(episode.provenance().message());
        }
      }
    }
    return found.isEmpty() ? NONE : of(material.known().learned(), found, unread);
  }

  /// By loops, since all that was ever believed is looked through while the person waits.
  private static Grounds of(
      List<Belief> learned, Map<MessageId, List<Belief>> sought, Set<MessageId> unread) {
    for (var belief : learned) {
      for (var telling : belief.tellings()) {
        var told = sought.get(telling.message());
        if (told != null && (told.isEmpty() || !told.getLast().equals(belief))) {
          told.add(belief);
        }
      }
    }
    return new Grounds(sought, unread);
  }

  /// The words of `text`, a part of an episode, that are no longer believed at all.
  List<String> withdrawn(Episode episode, String text) {
    return of(episode.provenance().message()).stream()
        .filter(belief -> belief.times().expired().isPresent())
        .map(Memory::provenance)
        .filter(told -> told.message().equals(episode.provenance().message()))
        .map(Provenance::quote)
        .filter(text::contains)
        .distinct()
        .toList();
  }

  /// Whether what was said in `range` is still believed, or was until something else became so;
  /// nothing where nothing was ever believed of it.
  public Optional<Boolean> isBelieved(Provenance range) {
    var found =
        of(range.message()).stream()
            .filter(belief -> belief.tellings().stream().anyMatch(range::overlaps))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.stream().anyMatch(belief -> belief.times().expired().isEmpty()));
  }

  /// Whether all that was believed of what was said in `range` had come to its end by `now`.
  public boolean isOver(Provenance range, Instant now) {
    var found =
        of(range.message()).stream()
            .filter(belief -> belief.times().expired().isEmpty())
            .filter(belief -> belief.tellings().stream().anyMatch(range::overlaps))
            .toList();
    return !found.isEmpty()
        && found.stream()
            .allMatch(
                belief -> belief.times().validTo().filter(end -> !end.isAfter(now)).isPresent());
  }

  /// Whether anything was ever believed of the message, or may be yet: what is played, or somebody
  /// else's, is so as a whole.
  public boolean hold(MessageId message) {
    return unread.contains(message) || !of(message).isEmpty();
  }

  private List<Belief> of(MessageId message) {
    return beliefs.getOrDefault(message, List.of());
  }
}

package io.vibhava.domain.memory;

import io.vibhava.domain.conversation.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that can be recalled.
public sealed interface Memory permits Episode, Belief {

  MemoryId id();

  /// Where it comes from; of what comes from several places, the first.
  Provenance provenance();

  /// Everything that it rests on: without any of it, it falls.
  default List<Provenance> evidence() {
    return List.of(provenance());
  }

  /// Every place where just this was told: what it rests on, and where it was said again.
  default List<Provenance> tellings() {
    var tellings = new ArrayList<>(evidence());
    if (this instanceof Belief belief) {
      belief.history().changes().stream()
          .filter(change -> change.kind() == Change.Kind.CONFIRMED)
          .forEach(change -> change.source().ifPresent(tellings::add));
    }
    return tellings;
  }

  /// Everything of what was said that it quotes: what it rests on, and what changed it.
  default List<Provenance> sources() {
    var sources = new ArrayList<>(evidence());
    if (this instanceof Belief belief) {
      belief.history().changes().forEach(change -> change.source().ifPresent(sources::add));
    }
    return sources;
  }

  /// Whether it was written down or brought in, and comes from no message.
  default boolean isByHand() {
    return this instanceof Belief && provenance().message().value().equals(id().value());
  }

  /// As if nothing had ever been said in `range`; nothing where it rests on that.
  Optional<Memory> without(Provenance range);

  /// How the memory reads when it is recalled.
  String text();

  /// When it was said or came to be believed.
  Instant at();

  /// Whether it is the avatar's own saying, or was learned from one.
  default boolean isOfAvatar() {
    return switch (this) {
      case Episode episode -> episode.role() == Role.AVATAR;
      case Belief belief -> belief.assessment().trust() == Trust.SPOKEN;
    };
  }

  /// The kind, as it is written at each door.
  default String kind() {
    return switch (this) {
      case Episode _ -> "episode";
      case Fact _ -> "fact";
      case Preference _ -> "preference";
      case Reflection _ -> "reflection";
    };
  }
}

package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is reflected on: the newest things that a person said in one scope, and what is believed
/// there.
///
/// What the avatar said is no part of it, nor is a message of which something turned out to be
/// wrong.
///
/// @param told the oldest first
/// @param avatar what the avatar is called: whoever calls it by its name does not speak of it
/// @param zone the person's own, in which months and days are told
public record Overview(List<Episode> told, List<Belief> beliefs, String avatar, ZoneId zone) {

  public Overview {
    told = List.copyOf(told);
    beliefs = List.copyOf(beliefs);
  }

  public static Overview of(
      List<Memory> remembered, String avatar, ReflectionLimits limits, ZoneId zone) {
    var beliefs = new ArrayList<Belief>();
    remembered.forEach(memory -> {
      if (memory instanceof Belief belief) {
        beliefs.add(belief);
      }
    });
    var wrong = wrong(beliefs);
    var told =
        remembered.stream()
            .filter(Episode.class::isInstance)
            .map(Episode.class::cast)
            .filter(it -> it.role() == Role.USER && !wrong.contains(it.provenance().message()))
            .filter(it -> !Guards.forbidMessage(it.text()))
            .sorted(Comparator.comparing(Episode::at).reversed())
            .limit(limits.episodesMax())
            .toList();
    return new Overview(told.reversed(), beliefs, avatar, zone);
  }

  /// The messages of which something was withdrawn.
  private static Set<MessageId> wrong(List<Belief> beliefs) {
    return beliefs.stream()
        .filter(it -> it.times().expired().isPresent() && !(it instanceof Reflection))
        .flatMap(belief -> belief.evidence().stream())
        .map(Provenance::message)
        .collect(Collectors.toSet());
  }
}

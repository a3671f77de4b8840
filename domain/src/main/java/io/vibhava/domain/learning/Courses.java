package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds how something changed over time, from what was so once and what took its place: "The
/// person's home was Lisbon until May 2026, and is Porto since."
final class Courses {

  private static final double SURE = 0.9;
  private static final double ANY_GROWTH = 1;

  private final DateTimeFormatter month;
  private final Map<MemoryId, Belief> told = new HashMap<>();
  private final Map<MemoryId, MemoryId> before = new HashMap<>();

  private Courses(Overview overview) {
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).withZone(overview.zone());
    overview.beliefs().stream().filter(Courses::isTold).forEach(it -> told.put(it.id(), it));
    told.values()
        .forEach(it -> closing(it).flatMap(Change::by).ifPresent(by -> before.put(by, it.id())));
  }

  static List<Insight> in(Overview overview) {
    return new Courses(overview).insights();
  }

  private List<Insight> insights() {
    return told.values().stream()
        .filter(it -> it.times().validTo().isEmpty() && before.containsKey(it.id()))
        .flatMap(now -> insight(course(now)).stream())
        .toList();
  }

  /// What the avatar said or somebody brought in tells of no change in a person's life, and what
  /// was withdrawn never was.
  private static boolean isTold(Belief belief) {
    return !belief.isByHand()
        && belief.assessment().trust() == Trust.TOLD
        && belief.times().expired().isEmpty();
  }

  private static Optional<Change> closing(Belief belief) {
    return belief.history().changes().reversed().stream()
        .filter(change -> change.kind() == Change.Kind.CLOSED)
        .findFirst();
  }

  /// What led to `now`, the oldest first.
  private List<Belief> course(Belief now) {
    var course = new ArrayList<Belief>(List.of(now));
    var seen = new HashSet<>(List.of(now.id()));
    for (var id = before.get(now.id()); id != null && seen.add(id); id = before.get(id)) {
      course.addFirst(told.get(id));
    }
    return course;
  }

  private Optional<Insight> insight(List<Belief> course) {
    return switch (course.getLast()) {
      case Fact fact ->
          fact.slot().filter(Slot::single).flatMap(slot -> insight(fact, slot, course));
      case Preference taste -> insight(taste, course);
      default -> Optional.empty();
    };
  }

  private Optional<Insight> insight(Fact now, Slot slot, List<Belief> course) {
    var values = new ArrayList<String>();
    for (var belief : course) {
      if (!(belief instanceof Fact fact)
          || !fact.slot().map(Slot::name).equals(Optional.of(slot.name()))) {
        return Optional.empty();
      }
      values.add(fact.slot().orElseThrow().value());
    }
    var matter = "%s %s was %s".formatted(whose(now.subject()), slot.name(), values.getFirst());
    var told = new StringBuilder(matter);
    for (var at = 1; at < course.size(); at++) {
      told.append(until(course.get(at - 1), course.get(at)));
      told.append(at == course.size() - 1 ? ", and is " : ", then ").append(values.get(at));
    }
    return Optional.of(new Insight(told + " since.", matter, quotes(course), SURE, ANY_GROWTH));
  }

  private Optional<Insight> insight(Preference now, List<Belief> course) {
    if (!(course.getFirst() instanceof Preference then)
        || then.stance() == now.stance()
        || now.stance() == Stance.WISHES) {
      return Optional.empty();
    }
    var matter = "The person %s %s".formatted(liked(then.stance()), then.topic());
    var until = until(course.get(course.size() - 2), now);
    var text = "%s%s, and %s it since.".formatted(matter, until, likes(now.stance()));
    return Optional.of(new Insight(text, matter, quotes(course), SURE, ANY_GROWTH));
  }

  /// Only a time that was told is a time that it was so until; else it is known when it was told.
  private String until(Belief was, Belief is) {
    var began = is.times().validFrom();
    return began
        .map(from -> " until " + month.format(from))
        .orElseGet(() -> " until it was told otherwise in " + month.format(toldAt(was, is)));
  }

  private static Instant toldAt(Belief was, Belief is) {
    return closing(was).map(Change::at).orElse(is.at());
  }

  private static List<Provenance> quotes(List<Belief> course) {
    return course.stream().map(Belief::provenance).toList();
  }

  private static String whose(Subject subject) {
    return switch (subject) {
      case Subject.Person _ -> "The person's";
      case Subject.Itself _ -> "The avatar's";
      case Subject.Third(var name) -> "%s's".formatted(name);
    };
  }

  private static String liked(Stance stance) {
    return likes(stance).replace("likes", "liked");
  }

  private static String likes(Stance stance) {
    return switch (stance) {
      case LIKES -> "likes";
      case DISLIKES -> "dislikes";
      case WISHES -> "wishes";
    };
  }
}

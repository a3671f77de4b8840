package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Who is meant by which words: where the person's son is called Elias, "Elias", "my son" and "my
/// son Elias" are one. It is read from what is believed.
final class Acquaintances {

  private static final Map<String, String> SAME_KIN =
      Map.ofEntries(
          Map.entry("mum", "mother"),
          Map.entry("mom", "mother"),
          Map.entry("mama", "mother"),
          Map.entry("dad", "father"),
          Map.entry("papa", "father"),
          Map.entry("grandma", "grandmother"),
          Map.entry("granny", "grandmother"),
          Map.entry("nana", "grandmother"),
          Map.entry("grandpa", "grandfather"),
          Map.entry("granddad", "grandfather"),
          Map.entry("manager", "boss"),
          Map.entry("puppy", "dog"),
          Map.entry("kitten", "cat"));

  private static final Pattern CALLED =
      Vocabulary.pattern(
          "^The person has (?:an?|my|their) (?<kin>{KIN}) (?:called|named) (?<name>.+)\\.$");

  private final Map<String, Set<String>> namesOfKin = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  private Acquaintances(Collection<? extends Belief> held) {
    held.forEach(this::note);
  }

  static Acquaintances in(Collection<? extends Belief> held) {
    return new Acquaintances(held);
  }

  /// A being and what it is called.
  record Named(String kin, String name) {}

  /// Who is called what by `fact`, where it says so.
  static Optional<Named> named(Fact fact) {
    var slot = fact.slot();
    if (slot.filter(it -> it.name().equals("name")).isPresent()) {
      return fact.subject() instanceof Subject.Third(var kin)
          ? slot.map(it -> new Named(kin(kin), Text.searchable(it.value())))
          : Optional.empty();
    }
    return slot.filter(it -> it.name().startsWith("has "))
        .map(_ -> CALLED.matcher(fact.statement()))
        .filter(match -> match.matches())
        .map(match -> new Named(kin(match.group("kin")), Text.searchable(match.group("name"))));
  }

  private void note(Belief belief) {
    if (belief instanceof Fact fact) {
      named(fact)
          .ifPresent(named -> {
            names.add(named.name());
            namesOfKin.computeIfAbsent(named.kin(), _ -> new HashSet<>()).add(named.name());
          });
    }
  }

  boolean same(Subject one, Subject other) {
    return (one instanceof Subject.Third(var a) && other instanceof Subject.Third(var b))
        ? isSameName(kin(a), kin(b)) || who(a).equals(who(b))
        : one.equals(other);
  }

  /// A sister is the sister Ana.
  private static boolean isSameName(String one, String other) {
    return one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " ");
  }

  private String who(String called) {
    var kin = kin(called);
    for (var at = 0; at >= 0; at = kin.indexOf(' ', at + 1)) {
      var end = at == 0 ? kin : kin.substring(at + 1);
      if (names.contains(end)) {
        return end;
      }
    }
    var names = namesOfKin.getOrDefault(kin, Set.of());
    return names.size() == 1 ? names.iterator().next() : kin;
  }

  /// The one word of several for a relation.
  static String kin(String called) {
    var folded = Text.searchable(called);
    var end = folded.indexOf(' ') < 0 ? folded.length() : folded.indexOf(' ');
    var first = folded.substring(0, end);
    return SAME_KIN.getOrDefault(first, first) + folded.substring(end);
  }
}

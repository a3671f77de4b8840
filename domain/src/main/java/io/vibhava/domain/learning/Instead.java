package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is so instead of what is gone: of two goats of which one died, one is left; who is not
/// called Saga is called Sanna.
final class Instead {

  private static final List<String> COUNTS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern ONE_OF = Vocabulary.pattern("^one of (?:my|our|the) (?<kind>.+)$");

  private static final Pattern SEVERAL =
      Vocabulary.pattern(
          "^The person has (?<count>two|three|four|five|six|seven|eight|nine|ten) (?<kind>{ADJ}{BEINGS})(?: (?:called|named) (?<names>.+))?\\.$");

  private Instead() {}

  /// Of what `of` is one, where it says so.
  static Optional<String> whatIsOneOf(String of) {
    var match = ONE_OF.matcher(of);
    return match.matches() ? Optional.of(match.group("kind")) : Optional.empty();
  }

  /// What of `held` is still so after what `gone` tells the end of.
  static Optional<Statement> of(Belief held, Belief gone) {
    return held instanceof Fact had && gone instanceof Fact told
        ? told.slot().flatMap(Ending::in).flatMap(ending -> of(ending, had, told))
        : Optional.empty();
  }

  private static Optional<Statement> of(Ending ending, Fact had, Fact told) {
    return switch (ending.kind()) {
      case BELONGING -> without(ending.of(), had, told);
      case NAME -> ending.instead().map(name -> renamed(ending.name(), name, had, told));
      case PARTNERSHIP, ENGAGEMENT, JOB, PURSUIT, PLAN, PREGNANCY, DIET -> Optional.empty();
    };
  }

  private static Statement renamed(String was, String is, Fact had, Fact told) {
    var name = Vocabulary.pattern("\\b" + Pattern.quote(was) + "\\b");
    return new Statement.Held(
        had.subject(),
        name.matcher(had.statement()).replaceAll(Matcher.quoteReplacement(is)),
        had.slot()
            .map(slot ->
                new Slot(
                    slot.name(),
                    name.matcher(slot.value()).replaceAll(Matcher.quoteReplacement(is)),
                    slot.single())),
        Span.OPEN,
        had.assessment(),
        told.provenance());
  }

  private static Optional<Statement> without(String one, Fact had, Fact told) {
    var several = SEVERAL.matcher(had.statement());
    if (!several.matches()) {
      return Optional.empty();
    }
    return left(one, several).map(left -> held(left, had, told));
  }

  private static Statement held(String left, Fact had, Fact told) {
    return new Statement.Held(
        had.subject(),
        "The person has %s.".formatted(left),
        had.slot().map(slot -> new Slot(slot.name(), left, slot.single())),
        Span.OPEN,
        had.assessment(),
        told.provenance());
  }

  private static Optional<String> left(String one, Matcher several) {
    var count = COUNTS.indexOf(several.group("count").toLowerCase(Locale.ROOT)) - 1;
    var kind = several.group("kind");
    if (whatIsOneOf(one).isPresent()) {
      return Optional.of(COUNTS.get(count) + " " + (count == 1 ? single(kind) : kind));
    }
    return Optional.ofNullable(several.group("names"))
        .map(names -> others(one, names))
        .filter(others -> others.size() == count)
        .map(others -> named(others, kind));
  }

  private static List<String> others(String one, String names) {
    var gone = List.of(Text.searchable(one).split(" "));
    return Arrays.stream(names.split(",? (?:and|&) |, "))
        .filter(name -> !gone.contains(Text.searchable(name)))
        .toList();
  }

  private static String named(List<String> names, String kind) {
    return names.size() == 1
        ? "a %s called %s".formatted(single(kind), names.getFirst())
        : "%s %s called %s and %s"
            .formatted(
                COUNTS.get(names.size()),
                kind,
                String.join(", ", names.subList(0, names.size() - 1)),
                names.getLast());
  }

  private static String single(String kind) {
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "mice" -> "mouse";
      case "wolves" -> "wolf";
      case "children", "kids" -> "child";
      case "sheep", "fish" -> kind;
      default ->
          kind.endsWith("ies") ? kind.replaceFirst("ies$", "y") : kind.replaceFirst("s$", "");
    };
  }
}

package io.vibhava.benchmarks.junk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// The talk that is made of a script, the same each time: what is told in its order, small talk and
/// the rest strewn between, changes in the second half; then what was told is said again word for
/// word, and echoed by the avatar and, after it, by the person, until the talk is as long as
/// wanted.
final class Course {

  private static final List<String> NODS =
      List.of("I see.", "Oh, nice!", "Go on.", "Thanks for telling me.", "Mm-hm.", "Ha!", "Okay.");

  private static final List<String> ECHOES =
      List.of(
          "I remember: %s",
          "You told me this: %s Is that still so?", "As you said, %s I keep that in mind.");

  private static final List<String> AFTER_ECHO = List.of("%s", "Yes, %s", "Exactly, %s");

  private static final int ECHOED_EACH = 3;
  private static final double LATE = 0.55;

  /// One exchange.
  ///
  /// @param kind that of its line, or `repeated` or `echoed`
  record Turned(Line line, String kind, String said, String replied) {}

  private record Placed(double place, List<Turned> turns) {}

  private final Random random = new Random(7);
  private final List<Placed> placed = new ArrayList<>();

  private Course() {}

  static List<Turned> of(Script script, int turns) {
    var course = new Course();
    script.sections().forEach(course::place);
    course.sayAgain(script, turns);
    return course.placed.stream()
        .sorted(Comparator.comparingDouble(Placed::place))
        .flatMap(each -> each.turns().stream())
        .limit(turns)
        .toList();
  }

  private void place(List<Line> section) {
    switch (section.getFirst().kind()) {
      case "play" -> add(random.nextDouble(), section.stream().map(this::said).toList());
      case "told" -> placeInOrder(section, 0, LATE);
      case "changed", "rephrased" -> placeInOrder(section, LATE, 1);
      default -> section.forEach(line -> add(random.nextDouble(), List.of(said(line))));
    }
  }

  private void placeInOrder(List<Line> section, double from, double to) {
    for (var i = 0; i < section.size(); i++) {
      add(from + (to - from) * i / section.size(), List.of(said(section.get(i))));
    }
  }

  private void sayAgain(Script script, int turns) {
    var told =
        script.sections().stream()
            .flatMap(List::stream)
            .filter(line -> line.kind().equals("told") && line.isTelling())
            .toList();
    for (var i = 0; count() < turns; i++) {
      var line = told.get(i % told.size());
      add(LATE + (1 - LATE) * random.nextDouble(), again(line, i, turns - count()));
    }
  }

  private List<Turned> again(Line line, int number, int room) {
    return number % 2 == 0 && room > 1
        ? List.of(
            new Turned(line, "echoed", "Hm, let me see.", pick(ECHOES).formatted(line.said())),
            new Turned(
                line,
                "echoed",
                AFTER_ECHO.get(number / 2 % ECHOED_EACH).formatted(line.said()),
                pick(NODS)))
        : List.of(new Turned(line, "repeated", line.said(), pick(NODS)));
  }

  private int count() {
    return placed.stream().mapToInt(each -> each.turns().size()).sum();
  }

  private void add(double place, List<Turned> turns) {
    placed.add(new Placed(place, turns));
  }

  private Turned said(Line line) {
    return new Turned(line, line.kind(), line.said(), pick(NODS));
  }

  private String pick(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}

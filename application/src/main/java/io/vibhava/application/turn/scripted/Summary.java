package io.vibhava.application.turn.scripted;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// A few things that the person told, by the day on which they told them.
final class Summary {

  private static final int TOLD_MAX = 4;

  private Summary() {}

  /// Nothing where nothing is known.
  static String of(List<Told> told, ZoneId zone) {
    var known =
        told.stream()
            .filter(it -> it.isUnderstood() && isSo(it.standing()))
            .limit(TOLD_MAX)
            .collect(
                Collectors.groupingBy(
                    it -> lead(it, zone),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        Summary::inQuotes, Collectors.toCollection(LinkedHashSet::new))));
    var list = new StringJoiner(" ");
    known.forEach((lead, quotes) -> list.add(lead + Gist.joined(List.copyOf(quotes)) + "."));
    return list.toString();
  }

  /// Whether it is known to be so still.
  private static boolean isSo(Standing standing) {
    return standing != Standing.SUPPOSED && standing != Standing.ENDED;
  }

  private static String lead(Told told, ZoneId zone) {
    var line =
        switch (told.standing()) {
          case TOLD, SUPPOSED, ENDED -> "On %s you told me: ";
          case NOTED -> "It was noted on %s: ";
          case BROUGHT -> "From what you brought, as of %s: ";
        };
    return line.formatted(Citing.date(told, zone));
  }

  private static String inQuotes(Told told) {
    return "\"" + Sayings.quotable(told.quote()).replaceAll("[.]+$", "") + "\"";
  }
}

package io.vibhava.benchmarks.answers;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What was measured, for people and as one line of JSON.
final class Report {

  private static final int PERCENT = 100;

  private Report() {}

  static String table(String by, Shares all) {
    var head =
        "%s%n%-20s %9s %7s %7s %9s %7s"
            .formatted(by, "", "questions", "right", "stale", "invented", "silent");
    return head
        + "\n"
        + groups(all).entrySet().stream()
            .map(group -> row(group.getKey(), group.getValue()))
            .collect(Collectors.joining("\n"));
  }

  private static Map<String, Shares> groups(Shares all) {
    var groups = new LinkedHashMap<String, Shares>();
    groups.put("all", all);
    groups.put("held out", all.where(Judged::heldOut));
    groups.put("not held out", all.where(it -> !it.heldOut()));
    groups.putAll(kinds(all));
    return groups;
  }

  private static Map<String, Shares> kinds(Shares all) {
    var kinds = new LinkedHashMap<String, Shares>();
    kinds.put("told", of(all, EnumSet.of(Kind.HOP, Kind.TIME, Kind.WHO, Kind.SAID)));
    kinds.put("changed", of(all, EnumSet.of(Kind.NOW, Kind.BEFORE)));
    for (var kind : Kind.values()) {
      kinds.put(kind.word(), of(all, Set.of(kind)));
    }
    return kinds;
  }

  private static Shares of(Shares all, Set<Kind> kinds) {
    return all.where(it -> kinds.contains(it.question().kind()));
  }

  private static String row(String name, Shares of) {
    return String.format(
        Locale.ROOT,
        "%-20s %9d %7.1f %7.1f %9.1f %7.1f",
        name,
        of.count(),
        PERCENT * of.share(Verdict.RIGHT),
        PERCENT * of.share(Verdict.STALE),
        PERCENT * of.share(Verdict.INVENTED),
        PERCENT * of.share(Verdict.SILENT));
  }

  static String json(Shares all) {
    var kinds =
        kinds(all).entrySet().stream()
            .map(kind -> "\"%s\":{%s}".formatted(kind.getKey(), kind.getValue().fields()))
            .collect(Collectors.joining(","));
    return "{\"bench\":\"answers\",%s,\"kinds\":{%s},\"heldOut\":{%s}}"
        .formatted(all.fields(), kinds, all.where(Judged::heldOut).fields());
  }

  /// The answers that are not right, but for those that nobody is to mend anything after.
  static String wrong(List<Judged> all) {
    return all.stream()
        .filter(it -> !it.heldOut() && it.verdict() != Verdict.RIGHT)
        .map(it ->
            "%s %s %s %s%n    %s"
                .formatted(
                    it.question().id(),
                    it.question().kind().word(),
                    it.verdict().word(),
                    it.question().text(),
                    it.answer()))
        .collect(Collectors.joining("\n"));
  }
}

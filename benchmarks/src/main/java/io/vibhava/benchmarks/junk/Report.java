package io.vibhava.benchmarks.junk;

import io.vibhava.benchmarks.common.JsonLine;
import io.vibhava.domain.memory.Belief;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was measured, for people and as one line of JSON.
final class Report {

  private static final String ROW = "%-10s %6s %8s %6s %6s %6s %8s %6s %6s   %s%n";

  private Report() {}

  static String table(Talk seen, Optional<Talk> heldOut) {
    var head =
        ROW.formatted(
            "",
            "turns",
            "learned",
            "junk",
            "twice",
            "loops",
            "secrets",
            "told",
            "found",
            "audit: junk, twice, loops, secrets");
    return head + row("seen", seen) + heldOut.map(talk -> row("held out", talk)).orElse("");
  }

  private static String row(String name, Talk talk) {
    var junk = Junk.in(talk);
    var audit = talk.audit();
    return ROW.formatted(
            name,
            talk.lines().size(),
            junk.learned(),
            junk.wrong().size(),
            junk.twice().size(),
            junk.loops().size(),
            junk.secrets().size(),
            junk.told().size(),
            junk.told().size() - junk.missed().size(),
            "%d, %d, %d, %d"
                .formatted(audit.junk(), audit.duplicates(), audit.loops(), audit.secrets()))
        + kinds(name, junk.wrong(), talk);
  }

  /// From which sections junk came; that tells nothing of their lines.
  private static String kinds(String name, List<Belief> wrong, Talk talk) {
    var kinds =
        wrong.stream()
            .collect(
                Collectors.groupingBy(it -> kind(it, talk), TreeMap::new, Collectors.counting()));
    return kinds.isEmpty() ? "" : "%-10s junk by section: %s%n".formatted(name, kinds);
  }

  private static String kind(Belief belief, Talk talk) {
    return Optional.ofNullable(talk.lines().get(belief.provenance().message()))
        .map(Course.Turned::kind)
        .orElse("avatar");
  }

  /// What is wrong with what was learned, and what was not.
  static String wrong(Talk talk) {
    var junk = Junk.in(talk);
    return Stream.of(
            lines("junk", junk.wrong(), talk),
            lines("twice", junk.twice(), talk),
            lines("loop", junk.loops(), talk),
            lines("secret", junk.secrets(), talk),
            junk.missed().stream().map(it -> "missed  " + it))
        .flatMap(each -> each)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(String what, List<Belief> beliefs, Talk talk) {
    return beliefs.stream()
        .map(belief ->
            "%-7s %s   < %s"
                .formatted(
                    what,
                    belief.text(),
                    Optional.ofNullable(talk.lines().get(belief.provenance().message()))
                        .map(turned -> "[%s] %s".formatted(turned.kind(), turned.said()))
                        .orElse("the avatar's words")));
  }

  static String json(Talk seen, Optional<Talk> heldOut) {
    var all = figures("junk", Junk.in(seen), seen);
    return heldOut
        .map(talk -> joined(figures("junk", sum(seen, talk), seen, talk), talk))
        .orElse(all.toString());
  }

  private static String joined(JsonLine all, Talk heldOut) {
    var own = figures("junk", Junk.in(heldOut), heldOut).toString();
    var line = all.toString();
    return line.substring(0, line.length() - 1)
        + ",\"heldOut\":"
        + own.replaceFirst("\"bench\":\"junk\",", "")
        + "}";
  }

  private static Junk sum(Talk one, Talk other) {
    var a = Junk.in(one);
    var b = Junk.in(other);
    return new Junk(
        a.learned() + b.learned(),
        both(a.wrong(), b.wrong()),
        both(a.twice(), b.twice()),
        both(a.loops(), b.loops()),
        both(a.secrets(), b.secrets()),
        marked(a.told(), b.told()),
        marked(a.missed(), b.missed()));
  }

  private static List<Belief> both(List<Belief> one, List<Belief> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /// Two people may tell the same.
  private static Set<String> marked(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream().map(it -> "other " + it))
        .collect(Collectors.toSet());
  }

  private static JsonLine figures(String bench, Junk junk, Talk... talks) {
    var turns = Stream.of(talks).mapToInt(talk -> talk.lines().size()).sum();
    return new JsonLine(bench)
        .number("turns", "%.0f", turns)
        .number("learned", "%.0f", junk.learned())
        .number("junk", "%.4f", junk.share(junk.wrong().size()))
        .number("duplicates", "%.4f", junk.share(junk.twice().size()))
        .number("loops", "%.0f", junk.loops().size())
        .number("secrets", "%.0f", junk.secrets().size())
        .number("told", "%.4f", junk.recall());
  }
}

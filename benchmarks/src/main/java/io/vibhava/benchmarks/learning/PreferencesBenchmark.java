package io.vibhava.benchmarks.learning;

import io.vibhava.domain.learning.Statement;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// `benchmarks/run preferences [--misses]`: precision and recall of the rules on labelled
/// utterances, those that their writer saw and those held out.
public final class PreferencesBenchmark {

  private PreferencesBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    var seen = new Tally();
    var heldOut = new Tally();
    var all = Labelled.all();
    for (var each : all) {
      var found = found(each.said());
      (each.heldOut() ? heldOut : seen).count(found, each.expected());
      if (List.of(arguments).contains("--misses") && !each.heldOut()) {
        showMiss(each, found);
      }
    }
    System.out.println(
        "{\"bench\":\"preferences\",\"utterances\":%d,\"seen\":%s,\"heldOut\":%s}"
            .formatted(all.size(), json(seen), json(heldOut)));
  }

  private static void showMiss(Labelled each, Set<String> found) {
    if (!found.equals(each.expected())) {
      var wanted = new HashSet<>(each.expected());
      System.out.println("%s | wanted %s | found %s".formatted(each.said(), wanted, found));
    }
  }

  private static String json(Tally tally) {
    return String.format(
        Locale.ROOT, "{\"precision\":%.3f,\"recall\":%.3f}", tally.precision(), tally.recall());
  }

  private static Set<String> found(String said) {
    return Lessons.of(said, Instant.EPOCH).stream()
        .filter(Statement.Preferred.class::isInstance)
        .map(Statement.Preferred.class::cast)
        .map(liked -> Labelled.plain(liked.stance() + " " + liked.topic()))
        .collect(Collectors.toSet());
  }
}

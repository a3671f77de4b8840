package io.vibhava.benchmarks.answers;

import io.vibhava.benchmarks.answers.Person.Exchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// What stands between the things that matter: small talk, and replies to what has none of its own.
/// The same for the same person each time.
final class Filling {

  private final Random random;
  private final List<Exchange> smallTalk;
  private final List<String> nods;
  private int told;

  /// @param smallTalk what is said and what is replied, by turns
  Filling(String person, List<String> smallTalk, List<String> nods) {
    this.random = new Random(person.hashCode());
    this.nods = nods;
    this.smallTalk = new ArrayList<>(exchanges(smallTalk));
    Collections.shuffle(this.smallTalk, random);
  }

  Exchange smallTalk() {
    return smallTalk.get(told++ % smallTalk.size());
  }

  String nod() {
    return nods.get(random.nextInt(nods.size()));
  }

  private static List<Exchange> exchanges(List<String> lines) {
    return IntStream.range(0, lines.size() / 2)
        .mapToObj(
            i -> new Exchange(lines.get(2 * i).substring(2), lines.get(2 * i + 1).substring(2)))
        .toList();
  }
}

package io.vibhava.application.turn.scripted;

import io.vibhava.domain.memory.Terms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Words that mean the same, and words for what is one of a kind: a question about a pet is
/// answered by a dog, but not one about a dog by a pet. They are in `concepts.txt`: a line is words
/// for one thing; behind the arrow stand the kinds that it is one of.
final class Concepts {

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<String, Set<String>> KINDS = new HashMap<>();

  private static final Set<String> ALL_KINDS = new HashSet<>();

  private static final Set<String> ALIVE = Set.copyOf(Terms.of("family animal person"));

  /// Beings of whom there are several, so that one must not be taken for another.
  private static final Set<String> BEINGS = new HashSet<>();

  static {
    table().lines().filter(line -> !line.isBlank()).forEach(Concepts::enter);
  }

  private Concepts() {}

  private static String table() {
    try (var in =
        Objects.requireNonNull(
            Concepts.class.getResourceAsStream("concepts.txt"), "concepts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void enter(String line) {
    var arrow = line.indexOf('>');
    var words = Terms.of(line.substring(0, arrow));
    var kinds = Set.copyOf(Terms.of(line.substring(arrow)));
    var first = words.getFirst();
    words.forEach(word -> enter(word, first));
    KINDS.put(first, kinds);
    ALL_KINDS.addAll(kinds);
    if (ALIVE.stream().anyMatch(kinds::contains)) {
      BEINGS.add(first);
    }
  }

  private static void enter(String word, String first) {
    var other = SAME.put(word, first);
    if (other != null && !other.equals(first)) {
      throw new IllegalStateException("the word %s stands in two lines".formatted(word));
    }
  }

  /// The one word for all that mean the same.
  static String same(String term) {
    return SAME.getOrDefault(term, term);
  }

  static boolean isBeing(String term) {
    return BEINGS.contains(same(term));
  }

  /// Whether it is a word for many things, such as food.
  static boolean isKind(String term) {
    return ALL_KINDS.contains(same(term));
  }

  /// The kinds of which something in `text` is one.
  static Set<String> kindsIn(String text) {
    var kinds = new LinkedHashSet<String>();
    Terms.of(text).forEach(term -> kinds.addAll(KINDS.getOrDefault(same(term), Set.of())));
    return kinds;
  }

  /// What a text is about: its terms and all the kinds they are of.
  static Set<String> of(String text) {
    return withKinds(Terms.of(text));
  }

  static Set<String> withKinds(Collection<String> terms) {
    var all = new LinkedHashSet<String>();
    for (var term : terms) {
      all.add(same(term));
      KINDS.getOrDefault(same(term), Set.of()).forEach(kind -> all.add(same(kind)));
    }
    return all;
  }
}

package io.vibhava.benchmarks.learning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An utterance, and the preferences that whoever reads it finds in it.
///
/// @param heldOut whether it was kept from whoever wrote the rules
record Labelled(String said, Set<String> expected, boolean heldOut) {

  private static final int HELD_OUT_EACH = 3;

  static List<Labelled> all() throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Labelled.class.getResourceAsStream("preferences.txt"), StandardCharsets.UTF_8))) {
      var all = lines.lines().toList();
      return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
          .map(i -> of(all.get(i), i % HELD_OUT_EACH == HELD_OUT_EACH - 1))
          .toList();
    }
  }

  private static Labelled of(String line, boolean heldOut) {
    var at = line.lastIndexOf(" => ");
    var expected =
        Stream.of(line.substring(at + 4).split(" \\| "))
            .filter(each -> !each.equals("NONE"))
            .map(Labelled::plain)
            .collect(Collectors.toSet());
    return new Labelled(line.substring(0, at), expected, heldOut);
  }

  /// Without case, and without the words that make no other preference of it.
  static String plain(String preference) {
    return preference
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\b(?:a|an|the|please|always|really|so many)\\b", " ")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}

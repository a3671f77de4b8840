package io.vibhava.benchmarks.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/// Sentences such as people tell an avatar, drawn from `grammar.txt`; the same seed gives the same.
final class Grammar {

  private static final Pattern CHOICE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final List<String> SYLLABLES =
      List.of(
          "al", "bor", "cen", "dra", "el", "fin", "gor", "hal", "ix", "jun", "kar", "lo", "mer",
          "nis", "ov", "pra", "quel", "rin", "sol", "tav", "ur", "ven", "wil", "yor", "zan");

  private final Map<String, List<String>> choices = read();
  private final Random random;

  Grammar(long seed) {
    this.random = new Random(seed);
  }

  String sentence() {
    return drawn("sentence");
  }

  private String drawn(String name) {
    if (name.equals("rare")) {
      return madeUp();
    }
    var all = Objects.requireNonNull(choices.get(name), name);
    var text = all.get(random.nextInt(all.size()));
    return CHOICE.matcher(text).replaceAll(found -> drawn(found.group(1)));
  }

  /// One of some sixteen thousand names.
  private String madeUp() {
    var name = new StringBuilder();
    for (var i = 0; i < 3; i++) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
  }

  private static Map<String, List<String>> read() {
    var choices = new HashMap<String, List<String>>();
    try (var in = Grammar.class.getResourceAsStream("grammar.txt");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(rule -> choices.put(rule[0], List.of(BAR.split(rule[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return choices;
  }
}

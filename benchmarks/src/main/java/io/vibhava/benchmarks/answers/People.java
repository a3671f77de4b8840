package io.vibhava.benchmarks.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Everybody in the set, in the order of their names.
final class People {

  private static final List<String> NAMES =
      List.of(
          "aisha", "bruno", "dmitri", "felix", "grace", "hugo", "ines", "keiko", "leila", "marta",
          "nadia", "oskar", "tomas", "wendell", "yara");

  private People() {}

  static List<Person> all() {
    var smallTalk = text("smalltalk.txt").lines().toList();
    var nods = text("nods.txt").lines().toList();
    return NAMES.stream()
        .map(name ->
            PersonScript.read(text("people/" + name + ".txt"), new Filling(name, smallTalk, nods)))
        .toList();
  }

  private static String text(String name) {
    try (var in = Objects.requireNonNull(People.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

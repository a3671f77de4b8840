package io.vibhava.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.benchmarks.answers.Household;
import io.vibhava.benchmarks.answers.Reciter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir Path folder;

  @Test
  void what_is_told_later_closes_what_was_told_before() throws IOException {
    var reciter = new Reciter();
    try (var household = Household.in(folder, new WordEmbedder(), Optional.of(reciter))) {
      var pairs = Changes.read(Path.of("data", "changes", "seen.txt"));

      assertThat(new Changes(household, reciter).wrong(pairs)).isEmpty();
    }
  }
}

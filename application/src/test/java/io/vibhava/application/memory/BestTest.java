package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestTest {

  @ParameterizedTest(name = "the best {0} of {1}, seed {2}")
  @CsvSource({
    "0, 5, 1",
    "1, 1, 2",
    "1, 100, 3",
    "7, 100, 4",
    "50, 100, 5",
    "100, 100, 6",
    "9, 4, 7"
  })
  void theBestAreThoseThatSortingFinds(int capacity, int count, long seed) {
    var random = new Random(seed);
    var scores = new float[count];
    var best = new Best(capacity);
    for (var i = 0; i < count; i++) {
      scores[i] = random.nextInt(20);
    }
    IntStream.range(0, count).forEach(i -> best.offer(i, scores[i]));

    var expected =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
            .limit(capacity)
            .toList();
    var found = new BitSet();
    best.into(found);
    assertThat(found.stream().boxed()).containsExactlyInAnyOrderElementsOf(expected);
  }
}

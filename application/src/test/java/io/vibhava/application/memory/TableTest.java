package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

  @ParameterizedTest(name = "hashes of {0} bits, seed {1}")
  @CsvSource({"1, 1", "3, 2", "8, 3", "30, 4"})
  void itHoldsWhatASetHolds(int bits, long seed) {
    var table = new Table(number -> hash(number, bits));
    var set = new TreeSet<Integer>();
    var random = new Random(seed);
    for (var i = 0; i < 3_000; i++) {
      var number = random.nextInt(200);
      if (set.remove(number)) {
        table.remove(number);
      } else if (random.nextInt(3) > 0) {
        set.add(number);
        table.add(number);
      }
      assertThat(table.find(hash(number, bits), found -> found == number))
          .isEqualTo(set.contains(number) ? number : -1);
    }
    for (var number = 0; number < 200; number++) {
      var wanted = number;
      assertThat(table.find(hash(number, bits), found -> found == wanted))
          .isEqualTo(set.contains(number) ? number : -1);
    }
  }

  /// Few bits make many share a hash.
  private static long hash(int number, int bits) {
    return number * 0x9E3779B97F4A7C15L >>> (Long.SIZE - bits);
  }
}

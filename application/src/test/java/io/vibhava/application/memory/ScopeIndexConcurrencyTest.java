package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScopeIndexConcurrencyTest {

  private static final int MEMORIES = 1_500;
  private static final int KEPT = 600;
  private static final int READERS = 4;

  private final Sayings sayings = new Sayings(7, 64);
  private final ScopeIndex index = new ScopeIndex(Sayings.MODEL, 64);
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger removing = new AtomicInteger();
  private final AtomicInteger removed = new AtomicInteger();

  /// One adds, embeds and removes, the oldest first; the others ask for what is surely there and
  /// for what is surely gone.
  @Test
  void readersSeeWhatIsThereAndNothingThatIsGoneWhileOneWrites()
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(READERS + 1)) {
      var writer = threads.submit(this::write);
      var readers =
          IntStream.range(0, READERS)
              .mapToObj(seed -> threads.submit(() -> read(seed, writer)))
              .toList();
      for (var reader : readers) {
        assertThat(reader.get()).isPositive();
      }
      writer.get();
    }
    assertThat(index.size()).isEqualTo(KEPT);
  }

  private void write() {
    for (var i = 0; i < MEMORIES; i++) {
      index.add(Sayings.said(i, "common word" + i));
      added.set(i + 1);
      index.embed(Sayings.id(i), new Embedding(Sayings.MODEL, sayings.vector()));
      if (i >= KEPT) {
        removing.set(i - KEPT + 1);
        index.remove(Sayings.id(i - KEPT));
        removed.set(i - KEPT + 1);
      }
    }
  }

  private int read(long seed, Future<?> writer) {
    var own = new Sayings(seed, 64);
    var reads = 0;
    for (; !writer.isDone() || reads == 0; reads++) {
      var gone = removed.get();
      var there = added.get();
      if (there > gone) {
        check(own, gone, gone + own.below(there - gone));
      }
    }
    return reads;
  }

  private void check(Sayings own, int gone, int number) {
    var found = index.candidates(Sayings.asked("common word" + number, own.vector(), 5));

    assertThat(found).allMatch(candidate -> number(candidate) >= gone);
    assertThat(found)
        .allMatch(candidate -> candidate.memory().text().equals("common word" + number(candidate)));
    if (removing.get() <= number) {
      assertThat(found).anyMatch(candidate -> number(candidate) == number);
    }
  }

  private static long number(Candidate candidate) {
    return candidate.memory().id().value().getLeastSignificantBits();
  }
}

package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeIndexOracleTest {

  private static final int LIMIT = 10;
  private static final double FINE = 0.0005;

  private static Map<MemoryId, Candidate> byId(List<Candidate> candidates) {
    return candidates.stream()
        .collect(Collectors.toMap(candidate -> candidate.memory().id(), candidate -> candidate));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void afterAnyChangesTheScoresAreThoseOfTheFormulas(long seed) {
    var sayings = new Sayings(seed, 20);
    var index = new ScopeIndex(Sayings.MODEL, 20);
    var judge = new SlowIndex();
    for (var i = 0; i < 600; i++) {
      change(sayings, index, judge);
      if (i % 20 == 0) {
        compare(sayings, index, judge);
      }
    }
  }

  private static void change(Sayings sayings, ScopeIndex index, SlowIndex judge) {
    var number = sayings.below(150);
    switch (sayings.below(4)) {
      case 0, 1 -> {
        var memory = Sayings.said(number, sayings.text(1, 12));
        index.add(memory);
        judge.add(memory);
      }
      case 2 -> {
        var vector = sayings.vector();
        index.embed(Sayings.id(number), new Embedding(Sayings.MODEL, vector));
        judge.embed(Sayings.id(number), vector);
      }
      default -> {
        index.remove(Sayings.id(number));
        judge.remove(Sayings.id(number));
      }
    }
  }

  private static void compare(Sayings sayings, ScopeIndex index, SlowIndex judge) {
    var question = sayings.text(1, 6);
    var vector = sayings.vector();
    var words = judge.words(question);
    var meanings = judge.meanings(vector);

    var found = byId(index.candidates(Sayings.asked(question, vector, LIMIT)));

    assertThat(index.size()).isEqualTo(judge.memories().size());
    found.forEach((id, candidate) -> {
      assertThat(candidate.memory()).isEqualTo(judge.memories().get(id));
      assertThat(candidate.words()).isCloseTo(words.getOrDefault(id, 0.0), within(FINE));
      assertThat(candidate.meaning()).isCloseTo(meanings.getOrDefault(id, 0.0), within(FINE));
    });
    assertNoneIsMissed(words, found, Candidate::words);
    assertNoneIsMissed(meanings, found, Candidate::meaning);
  }

  /// The found scores reach as far down as the best ten do; which of equals is found is free.
  private static void assertNoneIsMissed(
      Map<MemoryId, Double> scores,
      Map<MemoryId, Candidate> found,
      ToDoubleFunction<Candidate> score) {
    var best = scores.values().stream().sorted(Comparator.reverseOrder()).limit(LIMIT).toList();
    var likeliest =
        found.values().stream()
            .filter(candidate -> scores.containsKey(candidate.memory().id()))
            .map(score::applyAsDouble)
            .sorted(Comparator.reverseOrder())
            .limit(best.size())
            .toList();
    assertThat(likeliest).hasSameSizeAs(best);
    for (var i = 0; i < best.size(); i++) {
      assertThat(likeliest.get(i)).isCloseTo(best.get(i), within(FINE));
    }
  }

  @Test
  void commonWordsCountEvenWhereTheyNoLongerFind() {
    var index = new ScopeIndex(Sayings.MODEL, 2);
    var judge = new SlowIndex();
    for (var i = 0; i < 21_000; i++) {
      var rare = i % 7_000 == 0 ? "rare " : "";
      var memory = Sayings.said(i, rare + (i % 50 == 0 ? "usual" : "often usual"));
      index.add(memory);
      judge.add(memory);
    }
    var words = judge.words("rare often usual");

    var found = byId(index.candidates(Sayings.asked("rare often usual", LIMIT)));

    assertThat(found).containsKeys(Sayings.id(0), Sayings.id(7_000), Sayings.id(14_000));
    found.forEach(
        (id, candidate) -> assertThat(candidate.words()).isCloseTo(words.get(id), within(FINE)));
    assertNoneIsMissed(words, found, Candidate::words);
  }

  @ParameterizedTest(name = "{0} vectors of {1} dimensions, seed {2}")
  @CsvSource({"511, 384, 1", "512, 384, 2", "3000, 384, 3", "6000, 384, 4", "3000, 250, 5"})
  void nearlyAllOfTheNearestAreFound(int vectors, int dimensions, long seed) {
    var sayings = new Sayings(seed, dimensions);
    var index = new ScopeIndex(Sayings.MODEL, dimensions);
    var judge = new SlowIndex();
    for (var i = 0; i < vectors + 100; i++) {
      var memory = Sayings.said(i, "said");
      var vector = sayings.vector();
      index.add(memory);
      judge.add(memory);
      index.embed(memory.id(), new Embedding(Sayings.MODEL, vector));
      judge.embed(memory.id(), vector);
    }
    for (var i = 0; i < 100; i++) {
      index.remove(Sayings.id(i * 5));
      judge.remove(Sayings.id(i * 5));
    }

    assertThat(recall(sayings, index, judge)).isGreaterThanOrEqualTo(0.99);
  }

  private static double recall(Sayings sayings, ScopeIndex index, SlowIndex judge) {
    var hits = new ArrayList<Boolean>();
    for (var i = 0; i < 50; i++) {
      var query = sayings.vector();
      var nearest = SlowIndex.bestSet(judge.meanings(query), LIMIT);
      index.candidates(Sayings.asked("", query, LIMIT)).stream()
          .sorted(Comparator.comparingDouble(Candidate::meaning).reversed())
          .limit(LIMIT)
          .forEach(candidate -> hits.add(nearest.contains(candidate.memory().id())));
    }
    return hits.stream().filter(hit -> hit).count() / (double) hits.size();
  }
}

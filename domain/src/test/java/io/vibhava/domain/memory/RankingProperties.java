package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankingProperties {

  @Provide
  static Arbitrary<List<Candidate>> candidates() {
    var number = Arbitraries.integers().between(0, 400);
    var isOfAvatar = Arbitraries.of(true, false);
    var text =
        Arbitraries.of(
            "My dog is called Biscuit.",
            "Is my dog called Biscuit?",
            "A dog. A dog!",
            "Hi",
            "The dog barked all night long and I could not sleep at all because of it, sadly.");
    var share = Arbitraries.of(0.0, 0.2, 0.5, 0.5, 1.0);
    return Combinators.combine(number, isOfAvatar, text, share, share)
        .as(RankingProperties::candidate)
        .list()
        .ofMaxSize(30)
        .uniqueElements(candidate -> candidate.memory().id());
  }

  private static Candidate candidate(
      int number, boolean isOfAvatar, String text, double words, double meaning) {
    var said = text + " " + number;
    var memory = isOfAvatar ? Remembered.byAvatar(number, said) : Remembered.byPerson(number, said);
    return new Candidate(memory, words, meaning);
  }

  @Property
  void theOrderInWhichCandidatesComeMakesNoDifference(
      @ForAll("candidates") List<Candidate> candidates, @ForAll long seed) {
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(seed));
    var query = Remembered.asked("What is my dog called?");

    assertThat(Ranking.best(shuffled, query)).isEqualTo(Ranking.best(candidates, query));
  }

  @Property
  void atMostAsManyAsAreWantedAndTheBestFirst(
      @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(max = 12) int limit) {
    var best = Ranking.best(candidates, Remembered.asked("Which dog?", limit));

    assertThat(best).hasSizeLessThanOrEqualTo(limit);
    assertThat(best)
        .isSortedAccordingTo((left, right) -> Double.compare(right.score(), left.score()));
  }

  @Property
  void fewerWantedAreTheFirstOfMore(
      @ForAll("candidates") List<Candidate> candidates, @ForAll @IntRange(max = 12) int limit) {
    var more = Ranking.best(candidates, Remembered.asked("Which dog?", 30));

    assertThat(Ranking.best(candidates, Remembered.asked("Which dog?", limit)))
        .isEqualTo(more.subList(0, Math.min(limit, more.size())));
  }
}

package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Memory;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScopeIndexProperties {

  /// A memory that is added, or removed where it has no text.
  record Change(int number, String text) {}

  @Provide
  static Arbitrary<List<Change>> changes() {
    var number = Arbitraries.integers().between(0, 25);
    var word =
        Arbitraries.of("apple", "Bread", "bread's", "cherry", "dates", "über", "寿司", "the", "?");
    var text = word.list().ofMaxSize(5).map(words -> String.join(" ", words));
    return Combinators.combine(number, text).as(Change::new).list().ofMaxSize(60);
  }

  private static ScopeIndex after(List<Change> changes) {
    var index = new ScopeIndex(Sayings.MODEL, 4);
    for (var change : changes) {
      if (change.text().isEmpty()) {
        index.remove(Sayings.id(change.number()));
      } else {
        index.add(Sayings.said(change.number(), change.text()));
      }
    }
    return index;
  }

  @Property
  void whatWasAddedLastIsThereAndWhatWasRemovedIsNot(@ForAll("changes") List<Change> changes) {
    var last = new HashMap<Integer, String>();
    changes.forEach(change -> last.put(change.number(), change.text()));
    var index = after(changes);

    last.forEach((number, text) ->
        assertThat(index.find(Sayings.id(number)).map(Memory::text))
            .isEqualTo(Optional.of(text).filter(said -> !said.isEmpty())));
    assertThat(index.size())
        .isEqualTo(last.values().stream().filter(text -> !text.isEmpty()).count());
  }

  @Property
  void whatIsAddedIsFoundAtOnceAndWhatIsRemovedNeverAgain(@ForAll("changes") List<Change> changes) {
    var index = after(changes);
    var memory = Sayings.said(99, "quinces and damsons");

    index.add(memory);
    assertThat(index.candidates(Sayings.asked("Any quince?", 3)))
        .extracting(Candidate::memory)
        .containsExactly(memory);

    index.remove(memory.id());
    assertThat(index.candidates(Sayings.asked("Any quince?", 3))).isEmpty();
  }

  @Property
  void theSameChangesGiveTheSameCandidatesInTheSameOrder(
      @ForAll("changes") List<Change> changes, @ForAll @IntRange(min = 1, max = 6) int limit) {
    var query = Sayings.asked("apple bread cherry dates über 寿司", limit);

    assertThat(after(changes).candidates(query)).isEqualTo(after(changes).candidates(query));
  }

  @Property
  void askingTwiceGivesTheSame(@ForAll("changes") List<Change> changes) {
    var index = after(changes);
    var query = Sayings.asked("apple bread", 4);

    assertThat(index.candidates(query)).isEqualTo(index.candidates(query));
  }

  @Property
  void whatIsNotWantedIsNotFound(@ForAll("changes") List<Change> changes) {
    var index = after(changes);
    var all = index.candidates(Sayings.asked("apple bread cherry", 30));

    for (var one : all) {
      assertThat(index.candidates(Sayings.asked("apple bread cherry", 30, one.memory().id())))
          .containsExactlyInAnyOrderElementsOf(
              all.stream().filter(other -> !other.equals(one)).toList());
    }
  }

  @Property
  void noMoreThanAFewTimesTheLimitAreFound(
      @ForAll("changes") List<Change> changes, @ForAll @IntRange(max = 5) int limit) {
    var query = Sayings.asked("apple bread cherry dates", new float[] {1, 0, 0, 0}, limit);

    assertThat(after(changes).candidates(query)).hasSizeLessThanOrEqualTo(6 * limit);
  }
}

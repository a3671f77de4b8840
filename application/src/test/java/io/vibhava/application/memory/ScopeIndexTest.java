package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScopeIndexTest {

  private static final Assessment SURE = new Assessment(1, 1, Trust.TOLD);

  private final ScopeIndex index = new ScopeIndex(Sayings.MODEL, 2);
  private final Episode walk = Sayings.said(1, "We walked along the beach.");

  private List<Candidate> asked(String text) {
    return index.candidates(Sayings.asked(text, new float[] {1, 0}, 5));
  }

  private void embed(Memory memory, float... vector) {
    index.embed(memory.id(), new Embedding(Sayings.MODEL, vector));
  }

  @Test
  void aMemoryIsFoundByItsWordsTheMomentItIsAdded() {
    var biscuit = Sayings.said(2, "My dog is called Biscuit.");
    index.add(biscuit);
    index.add(walk);

    assertThat(index.candidates(Sayings.asked("What are my dogs called?", 5)))
        .extracting(Candidate::memory)
        .containsExactly(biscuit);
  }

  @Test
  void aMemoryIsFoundByItsMeaningOnceItHasAVector() {
    index.add(walk);
    embed(walk, 0.6f, 0.8f);

    assertThat(asked("sea"))
        .singleElement()
        .satisfies(found -> assertThat(found.meaning()).isCloseTo(0.6, within(0.001)));
  }

  @Test
  void aVectorThatIsNotOneLongCountsAsIfItWere() {
    index.add(walk);
    embed(walk, 600, 800);

    assertThat(asked("sea").getFirst().meaning()).isCloseTo(0.6, within(0.001));
  }

  @Test
  void anEmbeddingOfAnotherModelOrSizeChangesNothing() {
    index.add(walk);
    index.embed(walk.id(), new Embedding("another", new float[] {1, 0}));
    embed(walk, 1, 0, 0);

    assertThat(asked("beach")).extracting(Candidate::meaning).containsExactly(0.0);
  }

  @Test
  void anEmbeddingOfWhatIsNotThereChangesNothing() {
    embed(walk, 1, 0);
    index.add(walk);

    assertThat(asked("sea")).isEmpty();
  }

  @Test
  void whatWasRemovedIsGone() {
    index.add(walk);
    embed(walk, 1, 0);

    index.remove(walk.id());
    index.remove(walk.id());

    assertThat(index.size()).isZero();
    assertThat(index.find(walk.id())).isEmpty();
    assertThat(asked("beach")).isEmpty();
  }

  @Test
  void whatIsAddedAgainIsReplacedAndItsVectorForgotten() {
    index.add(walk);
    embed(walk, 1, 0);

    index.add(Sayings.said(1, "We swam in the sea."));

    assertThat(index.size()).isEqualTo(1);
    assertThat(asked("beach")).isEmpty();
    assertThat(asked("sea")).extracting(Candidate::meaning).containsExactly(0.0);
  }

  @Test
  void aQueryWithoutWordsOrVectorFindsNothing() {
    index.add(walk);
    embed(walk, 1, 0);

    assertThat(index.candidates(Sayings.asked("", 5))).isEmpty();
  }

  @Test
  void ofAWholeLetterTheRarestWordsAreLookedFor() {
    index.add(Sayings.said(2, "A zebra crossed."));
    for (var i = 10; i < 60; i++) {
      index.add(Sayings.said(i, "word" + i + " common" + i % 40));
    }
    var letter = new StringBuilder("zebra");
    for (var i = 0; i < 5_000; i++) {
      letter.append(" common").append(i % 40).append(" unknown").append(i);
    }

    assertThat(index.candidates(Sayings.asked(letter.toString(), 5)))
        .extracting(candidate -> candidate.memory().text())
        .contains("A zebra crossed.");
  }

  static Stream<Memory> memories() {
    var whole = Sayings.said(1, "Löwe, 寿司, 🦉 and \u0000 lions.");
    var provenance = whole.provenance();
    var part = new Provenance(provenance.message(), 2, 10, "we, 寿司,");
    var conversation = new ConversationId(new UUID(4, 4));
    var nanos = Instant.ofEpochSecond(1, 123_456_789);
    var times = Times.since(nanos);
    return Stream.of(
        whole,
        new Episode(whole.id(), conversation, Role.AVATAR, part, whole.at()),
        new Episode(whole.id(), conversation, Role.AVATAR, provenance, nanos),
        new Episode(Sayings.id(3), conversation, Role.USER, provenance, whole.at()),
        new Fact(whole.id(), new Subject.Person(), "Lions eat 寿司.", times, SURE, provenance),
        new Preference(whole.id(), "lions", Preference.Stance.LIKES, 0.5, times, SURE, provenance));
  }

  @ParameterizedTest
  @MethodSource("memories")
  void aMemoryComesBackAsItWas(Memory memory) {
    index.add(walk);
    index.remove(walk.id());
    index.add(memory);

    assertThat(index.find(memory.id())).contains(memory);
    assertThat(asked("寿司 lions")).extracting(Candidate::memory).containsExactly(memory);
  }

  @Test
  void aMemoryTakesLessThanTwelveHundredBytes() {
    var sayings = new Sayings(5, 384);
    var large = new ScopeIndex(Sayings.MODEL, 384);
    for (var i = 0; i < 10_000; i++) {
      var memory = Sayings.said(i, sayings.text(17, 25));
      large.add(memory);
      large.embed(memory.id(), new Embedding(Sayings.MODEL, sayings.vector()));
    }

    assertThat(large.bytes() / 10_000).isBetween(900L, 1_200L);
  }

  @Test
  void whatIsRemovedGivesItsBytesBack() {
    var sayings = new Sayings(5, 2);
    for (var i = 0; i < 2_000; i++) {
      index.add(Sayings.said(i, sayings.text(10, 25)));
      index.embed(Sayings.id(i), new Embedding(Sayings.MODEL, new float[] {1, 0}));
    }
    var full = index.bytes();
    for (var i = 0; i < 2_000; i++) {
      index.remove(Sayings.id(i));
    }

    assertThat(index.bytes()).isLessThan(full / 2);
  }
}

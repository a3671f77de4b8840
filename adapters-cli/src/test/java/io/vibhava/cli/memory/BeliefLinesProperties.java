package io.vibhava.cli.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.cli.console.Console;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BeliefLinesProperties {

  private static final MemoryId NONE = new MemoryId(new UUID(0, 0));
  private static final BeliefLines LINES = new BeliefLines(Instant.EPOCH);

  @Property(tries = 500)
  void whatIsWrittenIsReadAgainAsItWas(@ForAll("beliefs") Belief belief) {
    var line = Console.jsonLine(BeliefLines.json(belief)).strip();

    assertThat(line).doesNotContain("\n");
    assertThat(LINES.belief(1, line)).isEqualTo(belief);
  }

  @Property(tries = 500)
  void whateverElseStandsInALineIsRefusedByItsNumberWithoutAWordOfIt(@ForAll String line) {
    assertThatThrownBy(() -> LINES.belief(12, "{\"kind\":\"" + line.replace("\"", "")))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageStartingWith("line 12: ");
  }

  @Provide
  Arbitrary<Belief> beliefs() {
    return Arbitraries.oneOf(facts(), preferences(), reflections());
  }

  private static Arbitrary<Belief> facts() {
    return Combinators.combine(subjects(), text(), slots().optional(), history(), worth(), text())
        .as((subject, text, slot, history, worth, quote) ->
            new Fact(NONE, subject, text, slot, history, worth, Provenance.byHand(NONE, quote)));
  }

  private static Arbitrary<Belief> preferences() {
    return Combinators.combine(
            text(), Arbitraries.of(Stance.values()), share(), history(), worth(), text())
        .as((topic, stance, strength, history, worth, quote) ->
            new Preference(
                NONE, topic, stance, strength, history, worth, Provenance.byHand(NONE, quote)));
  }

  private static Arbitrary<Belief> reflections() {
    return Combinators.combine(text(), history(), worth(), text())
        .as((text, history, worth, quote) ->
            new Reflection(NONE, text, List.of(Provenance.byHand(NONE, quote)), history, worth));
  }

  private static Arbitrary<Subject> subjects() {
    return Arbitraries.oneOf(
        Arbitraries.of(new Subject.Person(), new Subject.Itself()), text().map(Subject.Third::new));
  }

  private static Arbitrary<Slot> slots() {
    return Combinators.combine(text(), text(), Arbitraries.of(true, false)).as(Slot::new);
  }

  private static Arbitrary<History> history() {
    return Combinators.combine(
            instant().optional(), instant().optional(), instant(), instant().optional())
        .as((from, to, recorded, expired) -> History.of(new Times(from, to, recorded, expired)));
  }

  private static Arbitrary<Assessment> worth() {
    return Combinators.combine(share(), share())
        .as((confidence, importance) -> new Assessment(confidence, importance, Trust.BROUGHT));
  }

  private static Arbitrary<Double> share() {
    return Arbitraries.doubles().between(0, 1);
  }

  private static Arbitrary<Instant> instant() {
    return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withCharRange(' ', '\u2FFF')
        .ofMinLength(1)
        .ofMaxLength(40)
        .filter(text -> !text.isBlank());
  }
}

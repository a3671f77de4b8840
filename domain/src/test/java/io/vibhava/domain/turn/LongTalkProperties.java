package io.vibhava.domain.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Recollection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// How prompts follow one another over a long talk, whose beginnings a provider keeps at hand.
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class LongTalkProperties {

  private static final Budget BUDGET = new Budget(2_000, 200, 200, 100);
  private static final Budget WIDE = new Budget(8_000, 200, 200, 100);
  private static final int MARKERS = 4;

  /// Usual messages, up to 300 characters each.
  @Provide
  static Arbitrary<List<String>> sayings() {
    return Arbitraries.integers()
        .between(1, 60)
        .map(words -> String.join(" ", Collections.nCopies(words, "word")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(200);
  }

  /// The prompts of the turns of a talk, in order.
  private static List<Prompt> prompts(List<Message> messages, TokenCounter counter) {
    return IntStream.range(0, messages.size())
        .filter(turn -> turn % 2 == 0)
        .mapToObj(turn ->
            Talks.material(Talks.profile(List.of()), messages.subList(0, turn + 1), List.of()))
        .map(material -> Prompt.compose(material, BUDGET, counter))
        .toList();
  }

  @Property
  void eachPromptBeginsAsTheOneBeforeUnlessTheHistoryIsTrimmed(
      @ForAll("sayings") List<String> said, @ForAll Counter counter) {
    var prompts = prompts(Talks.said(said, counter), counter);
    for (var turn = 1; turn < prompts.size(); turn++) {
      var before = prompts.get(turn - 1);
      var now = prompts.get(turn);
      var known = before.lines().subList(0, before.lines().size() - 1);

      assertThat(now.system()).isEqualTo(before.system());
      if (first(now).equals(first(before)) || before.history().isEmpty()) {
        assertThat(now.lines()).startsWith(known.toArray(Line[]::new));
      }
    }
  }

  private static Optional<Message> first(Prompt prompt) {
    return prompt.history().stream().findFirst();
  }

  /// The bound: once for each half of the history's room that is said beyond it.
  @Property
  void theHistoryIsTrimmedRarely(@ForAll("sayings") List<String> said, @ForAll Counter counter) {
    var messages = Talks.said(said, counter);
    var firsts =
        prompts(messages, counter).stream()
            .flatMap(prompt -> first(prompt).stream())
            .distinct()
            .count();
    var persona = counter.count(Persona.of(Talks.profile(List.of()))) + MARKERS;
    var room = BUDGET.promptTokensMax() * 3 / 4 - persona - BUDGET.recalledTokensMax();
    var beyond = Math.max(0, History.tokens(messages) - room);

    assertThat(Math.max(0, firsts - 1)).isLessThanOrEqualTo(Math.ceilDiv(beyond, room / 2));
  }

  /// A usual message takes up to a quarter of the prompt.
  @Property
  void aUsualMessageAndWhatItBringsToMindLeaveTheHistoryAsItIs(
      @ForAll("sayings") List<String> said, @ForAll @IntRange(min = 1, max = 1_960) int tokens) {
    var counter = Counter.CHARACTERS;
    var messages = Talks.said(said, counter);
    var recalled = List.of(Talks.recollection(0, Role.USER, "word ".repeat(20)));
    var small = asking(messages, "?", List.of());
    var large = asking(messages, "w".repeat(tokens), recalled);

    assertThat(Prompt.compose(large, WIDE, counter).history())
        .isEqualTo(Prompt.compose(small, WIDE, counter).history());
  }

  private static Material asking(List<Message> before, String text, List<Recollection> recalled) {
    var asked = Talks.message(before.size(), Role.USER, text, Counter.CHARACTERS);
    return Talks.material(
        Talks.profile(List.of()),
        Stream.concat(before.stream(), Stream.of(asked)).toList(),
        recalled);
  }

  @Property(tries = 5)
  void theLongestTalkIsTrimmedAndGoesOn(@ForAll Counter counter) {
    var messages = Talks.said(Collections.nCopies(2_001, "word ".repeat(20)), counter);

    assertThat(prompts(messages, counter).getLast().history()).hasSizeBetween(2, 400);
  }

  @Property(tries = 1_000)
  void theHistoryFillsAtLeastHalfItsRoomButForTwoMessages(
      @ForAll("sayings") List<String> said,
      @ForAll @IntRange(max = 3_000) int room,
      @ForAll Counter counter) {
    var messages = Talks.said(said, counter);
    var within = History.within(room, messages);
    var largest = messages.stream().mapToInt(History::tokens).max().orElse(0);

    assertThat(History.tokens(within)).isLessThanOrEqualTo(room);
    assertThat(messages.subList(messages.size() - within.size(), messages.size()))
        .isEqualTo(within);
    if (within.size() < messages.size()) {
      assertThat(History.tokens(within)).isGreaterThanOrEqualTo(room / 2 - 2 * largest);
      assertThat(within.stream().limit(1)).noneMatch(first -> first.role() == Role.AVATAR);
    }
  }
}

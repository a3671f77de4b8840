package io.vibhava.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.MemoryId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is believed after a person said one thing and another three months later. A message with
/// `~` is the avatar's; in what is believed, `+` is so, `-` was so and `!` never was.
class StoriesTest {

  private static final ZonedDateTime BEGIN =
      ZonedDateTime.of(2026, 3, 10, 12, 0, 0, 0, ZoneOffset.UTC);

  @ParameterizedTest
  @MethodSource("stories")
  void what_is_told_later_changes_what_is_believed(String story, String expected) {
    assertThat(shown(told(story))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void every_belief_and_every_change_quotes_what_was_said(String story, String expected) {
    var texts = Stream.of(story.split(" // ")).map(text -> text.replaceFirst("^~", "")).toList();
    assertThat(told(story))
        .allSatisfy(belief ->
            assertThat(belief.sources())
                .allMatch(source -> texts.stream().anyMatch(source::occursIn)));
  }

  @Test
  void what_was_believed_before_a_change_can_still_be_asked() {
    var lisbon = told("I live in Lisbon. // I moved to Porto in May.").getFirst();
    var march = BEGIN.plusDays(3).toInstant();
    var july = BEGIN.plusMonths(4).toInstant();

    assertThat(lisbon.holds(march, march)).isTrue();
    assertThat(lisbon.holds(march, july)).isTrue();
    assertThat(lisbon.holds(july, july)).isFalse();
  }

  @Test
  void what_is_learned_from_out_of_order_comes_to_the_same() {
    var lisbon = message(0, "I live in Lisbon.", BEGIN);
    var porto = message(1, "I live in Porto now.", BEGIN.plusMonths(3));

    var late = learned(learned(List.of(), porto, List.of()), lisbon, List.of());

    assertThat(late).filteredOn(belief -> belief.times().validTo().isEmpty()).hasSize(1);
    assertThat(late.getFirst().text()).contains("Porto");
  }

  @Test
  void who_repeats_themselves_a_thousand_times_is_noted_a_hundred_times() {
    var beliefs = List.<Belief>of();
    for (var i = 0; i < 1_000; i++) {
      beliefs = learned(beliefs, message(i, "I love jazz.", BEGIN.plusHours(i)), List.of());
    }

    assertThat(beliefs).singleElement();
    assertThat(beliefs.getFirst().history().changes()).hasSize(100);
  }

  private static List<Belief> told(String story) {
    var beliefs = List.<Belief>of();
    var before = new ArrayList<Message>();
    var at = BEGIN;
    for (var text : story.split(" // ")) {
      var message = message(before.size(), text, at);
      beliefs = learned(beliefs, message, before);
      before.add(message);
      at = message.role() == Role.AVATAR ? at : at.plusMonths(3);
    }
    return beliefs;
  }

  private static List<Belief> learned(List<Belief> known, Message message, List<Message> before) {
    var number = new AtomicLong(100L * known.size());
    var beliefs =
        new Beliefs(
            known,
            () -> new MemoryId(new UUID(message.at().toEpochMilli(), number.incrementAndGet())),
            (_, _) -> false);
    Lesson.of(new Source(message, before, ZoneOffset.UTC, Introduced.in(known)))
        .forEach(statement -> beliefs.learn(statement, message.at()));
    return beliefs.all();
  }

  private static Message message(int number, String text, ZonedDateTime at) {
    var isAvatar = text.startsWith("~");
    return new Message(
        new MessageId(new UUID(1, number)),
        new ConversationId(new UUID(2, 1)),
        Optional.empty(),
        isAvatar ? Role.AVATAR : Role.USER,
        text.replaceFirst("^~", ""),
        at.toInstant(),
        isAvatar ? MessageState.COMPLETE : MessageState.KEPT,
        1);
  }

  private static String shown(List<Belief> beliefs) {
    return beliefs.stream().map(StoriesTest::shown).collect(Collectors.joining(" | "));
  }

  private static String shown(Belief belief) {
    var times = belief.times();
    if (times.expired().isPresent()) {
      return "! " + belief.text();
    }
    var from = times.validFrom().map(it -> " from " + day(it)).orElse("");
    return times
        .validTo()
        .map(end -> "- " + belief.text() + from + " until " + day(end))
        .orElseGet(() -> "+ " + belief.text() + from + (isConfirmed(belief) ? " again" : ""));
  }

  private static boolean isConfirmed(Belief belief) {
    return belief.history().changes().stream()
        .anyMatch(change -> change.kind() == Change.Kind.CONFIRMED);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  static List<Arguments> stories() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                StoriesTest.class.getResourceAsStream("stories.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split(" =>", 2))
          .map(parts -> Arguments.of(parts[0], parts[1].strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

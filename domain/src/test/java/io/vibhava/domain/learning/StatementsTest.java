package io.vibhava.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.memory.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  @ParameterizedTest
  @MethodSource("told")
  void what_is_stated_is_found(String message, String expected) {
    assertThat(read(message)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("notTold")
  void in_doubt_nothing_is_learned(String message) {
    assertThat(read(message)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void a_secret_is_never_learned(String message) {
    assertThat(Secrets.occurIn(message)).isTrue();
    assertThat(read(message)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("noSecrets")
  void what_only_sounds_like_a_secret_is_learned(String message, String expected) {
    assertThat(Secrets.occurIn(message)).isFalse();
    assertThat(read(message)).isEqualTo(expected);
  }

  @Test
  void the_quote_is_exactly_what_stands_at_its_range() {
    var text = "Hi Mira! By the way, my dog’s name is Biscuit and I live in Lisbon now.";

    assertThat(Statements.in(said(text)))
        .extracting(it -> it.provenance().quote())
        .containsExactly("my dog’s name is Biscuit", "I live in Lisbon");
    assertThat(Statements.in(said(text))).allSatisfy(it -> assertQuoteStands(it, text));
  }

  @Test
  void a_quote_has_its_subject_with_it() {
    assertThat(Statements.in(said("Well, I love jazz but hate opera. Today my dog Biscuit ran.")))
        .extracting(it -> it.provenance().quote())
        .containsExactly("I love jazz", "I love jazz but hate opera", "Today my dog Biscuit ran");
  }

  @Test
  void subjects_are_the_person_or_the_one_who_was_named() {
    assertThat(Statements.in(said("I live in Lisbon. My sister Ana lives in Porto.")))
        .map(it -> ((Statement.Held) it).subject())
        .containsExactly(
            new Subject.Person(), new Subject.Third("sister Ana"), new Subject.Third("sister"));
  }

  @Test
  void the_stronger_the_word_the_stronger_the_preference() {
    assertThat(strength("I love jazz.")).isGreaterThan(strength("I like jazz."));
    assertThat(strength("I hate jazz.")).isGreaterThan(strength("I don't like jazz."));
  }

  @Test
  void an_allergy_weighs_more_than_a_guitar() {
    assertThat(Statements.in(said("I'm allergic to nuts.")).getFirst().assessment().importance())
        .isGreaterThan(
            Statements.in(said("I have a guitar.")).getFirst().assessment().importance());
  }

  @Test
  void what_the_avatar_says_states_nothing_of_the_person() {
    var reply = message("I live in Lisbon and my dog is called Biscuit.", Role.AVATAR);

    assertThat(Statements.in(reply)).isEmpty();
  }

  @Test
  void a_statement_becomes_the_memory_of_its_kind() {
    var at = Instant.parse("2026-10-03T10:15:00Z");
    var id = new MemoryId(new UUID(0, 9));

    assertThat(Statements.in(said("I live in Lisbon. Please call me Lu.")))
        .map(it -> it.asMemory(id, at))
        .extracting(Memory::kind, Memory::text, Memory::at)
        .containsExactly(
            tuple("fact", "The person lives in Lisbon.", at),
            tuple("preference", "The person wishes: to be called Lu.", at));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my my my I I'm and and I live in , in in in my dog ",
        "I live in \"Lisbon and I, and I, and \"my 'dog' ",
        "I have a dog and a cat and a dog and a cat, ",
        "I am. "
      })
  void the_worst_of_texts_is_read_in_no_long_time(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(read(piece.repeat(1_000_000 / piece.length()))).isEmpty());
  }

  @Test
  void of_a_very_long_message_the_beginning_is_read_and_nothing_is_cut_in_the_middle() {
    var message =
        "I live in Lisbon. " + "Well. ".repeat(5_329) + "I love jazz and rain. I am a nurse.";

    assertThat(read(message)).isEqualTo("The person lives in Lisbon.");
  }

  @Property(tries = 500)
  void a_quote_always_occurs_in_its_message(@ForAll("messages") String text) {
    assertThat(Statements.in(said(text))).allSatisfy(it -> assertQuoteStands(it, text));
  }

  @Property(tries = 300)
  void any_text_is_read_without_harm(@ForAll String text) {
    if (!text.isEmpty()) {
      assertThat(Statements.in(said(text))).allSatisfy(it -> assertQuoteStands(it, text));
    }
  }

  @Provide
  Arbitrary<String> messages() {
    var sentences = Arbitraries.of(tables().map(line -> line.split(" => ")[0].strip()).toList());
    var joints = Arbitraries.of(" ", "\n", " and ", ", ", " “", "” ", "\u00a0", " 😊 ", "...");
    var pieces = Arbitraries.oneOf(sentences, joints, Arbitraries.strings().ofMaxLength(6));
    return pieces.list().ofMinSize(1).ofMaxSize(8).map(it -> "I am " + String.join("", it));
  }

  private static void assertQuoteStands(Statement statement, String text) {
    var provenance = statement.provenance();
    assertThat(text.substring(provenance.from(), provenance.to())).isEqualTo(provenance.quote());
    assertThat(provenance.occursIn(text)).isTrue();
  }

  private static double strength(String text) {
    return ((Statement.Preferred) Statements.in(said(text)).getFirst()).strength();
  }

  private static String read(String text) {
    return Statements.in(said(text)).stream()
        .map(StatementsTest::shown)
        .collect(Collectors.joining(" | "));
  }

  private static String shown(Statement statement) {
    return switch (statement) {
      case Statement.Held held -> held.text();
      case Statement.Preferred preferred -> preferred.stance() + " " + preferred.topic();
      case Statement.Gone gone -> "NOT " + shown(gone.was());
    };
  }

  private static Message said(String text) {
    return message(text, Role.USER);
  }

  private static Message message(String text, Role role) {
    return new Message(
        new MessageId(new UUID(0, 1)),
        new ConversationId(new UUID(0, 2)),
        Optional.empty(),
        role,
        text,
        Instant.EPOCH,
        role == Role.USER ? MessageState.KEPT : MessageState.COMPLETE,
        1);
  }

  static Stream<Arguments> told() {
    return pairs(StatementsTable.TOLD);
  }

  static Stream<String> notTold() {
    return StatementsTable.NOT_TOLD.lines();
  }

  static Stream<String> secrets() {
    return StatementsTable.SECRETS.lines();
  }

  static Stream<Arguments> noSecrets() {
    return pairs(StatementsTable.NO_SECRETS);
  }

  private static Stream<String> tables() {
    return Stream.of(StatementsTable.TOLD, StatementsTable.NOT_TOLD, StatementsTable.NO_SECRETS)
        .flatMap(String::lines);
  }

  private static Stream<Arguments> pairs(String table) {
    return table.lines().map(line -> Arguments.of((Object[]) line.split("\\s+=> ")));
  }
}

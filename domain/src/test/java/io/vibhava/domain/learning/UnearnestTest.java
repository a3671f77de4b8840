package io.vibhava.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnearnestTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her last text: I live in Lisbon. I have two dogs.",
        "For the form: I'm a nurse.",
        "I have a job talk for March: I'm a nurse and I live in Lisbon.",
        "I got a new part: I'm a nurse in Lisbon.",
        "I have a new job: \"I'm a nurse in a hospital in Lisbon.\"",
        "I have a new post since May: I live in Lisbon and I love jazz.",
        "My daughter, four, to the postman: my name is Clara.",
        "The mail from HR goes like this. I live in Lisbon.",
        "I live in Lisbon. Is that good English?",
        "Could I have that in Greek? I live in Lisbon.",
        "First draft. I live in Lisbon. Too stiff?",
        "Motivation letter please. I am from Syria and I work as a nurse.",
        "Count the letters in this sentence. I hate mushrooms.",
        "Tell my boss that I live in Lisbon.",
        "Is this thing on? I live in Lisbon.",
        "let's play: you are a dragon and I live in Lisbon.",
        "You be the waiter. I'm vegan.",
        "Mock interview. I work as a nurse.",
        "I live in Lisbon. Fooled you.",
        "I'm vegan. Said nobody ever.",
        "Weird dream. I have a dog called Rex.",
        "Fast forward to 2050. I live in Lisbon.",
        "Two truths, one lie. I live in Lisbon. I have been to Mars.",
        "I am the wind. I love the sea.",
        "A horse walks into a bar. I live in Lisbon. says the horse.",
        "I'm looking for a pen.",
        "I moved to the front row.",
        "I work in silence.",
        "My dog is a good boy.",
        "My husband loves the soup."
      })
  void what_is_not_the_persons_earnest_word_is_not_learned(String message) {
    assertThat(learned(message)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One more thing: I live in Lisbon.",
        "Fun fact: I was born in Peru.",
        "Remember this: my birthday is on 3 May.",
        "I'm serious: I'm allergic to bees.",
        "Since you ask: I live in Bern.",
        "I have a new job since September: I'm a baker in Leibnitz.",
        "I moved last month: I live in Porto now.",
        "We finally bought a house: I live in Porto.",
        "Good news: I'm engaged.",
        "Which wine goes with fish? I don't drink red.",
        "What should I cook? I'm allergic to nuts.",
        "I'm writing a novel.",
        "I love writing letters.",
        "I moved to Oslo."
      })
  void the_persons_own_word_is_learned_whatever_announces_it(String message) {
    assertThat(learned(message)).isNotEmpty();
  }

  private static List<Statement> learned(String text) {
    var message =
        new Message(
            new MessageId(new UUID(1, 1)),
            new ConversationId(new UUID(1, 2)),
            Optional.empty(),
            Role.USER,
            text,
            Instant.parse("2026-11-23T10:00:00Z"),
            MessageState.KEPT,
            1);
    return Lesson.of(new Source(message, List.of(), ZoneOffset.UTC));
  }
}

package io.vibhava.domain.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.MemoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndedTest {

  private static final Instant BEGIN = Instant.parse("2026-03-10T12:00:00Z");

  private int ids;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'm a beekeeper. | I've quit beekeeping and I'm now a bus driver. | The person is a bus driver.",
        "I keep bees. | I gave up beekeeping. | ''",
        "I drive a Saab. | I no longer drive the Saab, we sold it. | ''",
        "I drive an old Saab. | I no longer drive the Saab, we sold it. | ''",
        "I ride a red Vespa. | I don't ride my Vespa any more. | ''",
        "I drive an old Saab. | I don't drive the Volvo any more. | The person drives an old Saab.",
        "I drive a Volvo. | I've sold the Volvo. | ''",
        "I have two goats. | One of the goats died. | The person has one goat.",
        "We have two goats, Heidi and Berta. | We sold Berta. | The person has a goat called Heidi.",
        "I have three ponies, Ada, Bo and Cid. | We gave Bo away. | The person has two ponies called Ada and Cid.",
        "I have a goat called Heidi. I have a goat called Berta. | We sold Heidi. | The person has a goat called Berta.",
        "My daughter is called Saga. | Her name is Sanna, not Saga. | The person's daughter is called Sanna.",
        "I work as a cook. | I'm not a cook any more. | ''",
        "I live in Oslo. | Home is Alta since August. | The person lives in Alta.",
        "My sister lives in Lyon. | She moved on to Nice. | The person's sister moved on to Nice."
      })
  void what_ended_is_closed_and_what_is_left_is_held(String told, String then, String held) {
    assertThat(held(List.of(told, then))).isEqualTo(held == null ? "" : held);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = "My daughter is called Saga. | Her name is Sanna, not Saga.")
  void a_wrong_name_is_put_right_however_long_ago_it_was_told(String told, String then) {
    assertThat(held(List.of(told, "Rain.", "Hm.", "It is late.", then)))
        .isEqualTo("The person's daughter is called Sanna.");
  }

  private String held(List<String> said) {
    var known = List.<Belief>of();
    var before = new ArrayList<Message>();
    for (var text : said) {
      var message = message(text, before.size());
      var beliefs = new Beliefs(known, () -> new MemoryId(new UUID(2, ++ids)), (_, _) -> false);
      Lesson.of(new Source(message, before, ZoneOffset.UTC, Introduced.in(known)))
          .forEach(statement -> beliefs.learn(statement, message.at()));
      known = beliefs.all();
      before.add(message);
    }
    return String.join(
        " ", known.stream().filter(EndedTest::holds).map(Belief::text).sorted().toList());
  }

  private static boolean holds(Belief belief) {
    return belief.times().expired().isEmpty() && belief.times().validTo().isEmpty();
  }

  private static Message message(String text, int number) {
    return new Message(
        new MessageId(new UUID(1, number)),
        new ConversationId(new UUID(1, 0)),
        Optional.empty(),
        Role.USER,
        text,
        BEGIN.plusSeconds(60L * number),
        MessageState.KEPT,
        1);
  }
}

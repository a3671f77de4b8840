package io.vibhava.cli.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.turn.GoldenEvents;
import io.vibhava.cli.Shell;
import io.vibhava.domain.Failure;
import org.junit.jupiter.api.Test;

/// The events are what the golden file says: the same names, order and types.
class GoldenEventsTest {

  private final GoldenEvents golden = new GoldenEvents();
  private final Shell shell = new Shell();

  @Test
  void a_turn_is_told_in_the_golden_form() {
    shell.house.fixed.reply("Good to know.").reply("Your dog is called ", "Biscuit.");
    shell.run("chat", "--once", "My dog is called Biscuit and I live in Lisbon.");

    var told = shell.run("chat", "--new", "--once", "What is my dog called?", "--json");

    assertThat(told.json())
        .extracting(event -> event.get("event").asText())
        .containsExactly("asked", "recalled", "spoke", "spoke", "done");
    assertThat(told.json()).allSatisfy(golden::check);
    assertThat(told.events("recalled").getFirst().at("/memories/0/text").asText())
        .contains("Biscuit");
  }

  @Test
  void a_failed_turn_is_told_in_the_golden_form() {
    shell.house.fixed.breakOff(new Failure.Unavailable("model: it does not answer"));

    var told = shell.run("chat", "--once", "Hello", "--json");

    assertThat(told.json())
        .extracting(event -> event.get("event").asText())
        .containsExactly("asked", "recalled", "failed");
    golden.check(told.events("asked").getFirst());
    golden.check(told.events("failed").getFirst());
  }
}

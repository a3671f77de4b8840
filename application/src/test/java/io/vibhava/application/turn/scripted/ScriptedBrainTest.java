package io.vibhava.application.turn.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.BrainContract;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.TokenCounter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScriptedBrainTest extends BrainContract {

  private static final TokenCounter WORDS = text -> text.strip().split("\\s+").length;

  @Override
  protected Brain brain() {
    return new ScriptedBrain(WORDS);
  }

  @Test
  void is_named_for_what_it_is() {
    assertThat(brain().name()).isEqualTo("scripted stand-in");
  }

  @Test
  void speaks_word_by_word() {
    try (var speech = brain().speak(prompt("My dog is called Biscuit."), Voice.usual())) {
      var pieces = pieces(speech);
      assertThat(pieces).hasSizeGreaterThan(5).allMatch(piece -> piece.strip().matches("\\S+"));
      assertThat(String.join("", pieces)).contains("Biscuit").doesNotContain("  ");
    }
  }

  @Test
  void counts_the_prompt_and_what_was_spoken_of_the_reply() {
    var prompt = prompt("My dog is called Biscuit.");
    try (var speech = brain().speak(prompt, Voice.usual())) {
      assertThat(speech.usage().output()).isZero();
      speech.next();
      speech.next();
      assertThat(speech.usage().output()).isEqualTo(2);
      assertThat(speech.usage().input()).isEqualTo(prompt.tokensTotal());
    }
  }

  @Test
  void a_length_below_that_of_any_word_lets_it_say_one() {
    var shortest = new Voice(Optional.empty(), Optional.empty(), Optional.of(1));
    var brain = new ScriptedBrain(String::length);
    try (var speech = brain.speak(prompt("My dog is called Biscuit."), shortest)) {
      assertThat(pieces(speech)).hasSize(1);
    }
  }

  @Test
  void keeps_to_the_length_that_the_avatar_wants() {
    var short_ = new Voice(Optional.empty(), Optional.empty(), Optional.of(3));
    try (var speech = brain().speak(prompt("My dog is called Biscuit."), short_)) {
      assertThat(pieces(speech)).hasSize(3);
      assertThat(speech.usage().output()).isEqualTo(3);
    }
  }
}

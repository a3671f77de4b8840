package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void is_put_in_words_when_they_are_asked_for_and_once() {
    var asked = new AtomicInteger();
    var reason = new Reason(() -> "words " + asked.incrementAndGet());

    assertThat(asked).hasValue(0);
    assertThat(reason).hasToString("words 1").hasToString("words 1");
  }

  @Test
  void is_equal_to_another_in_the_same_words() {
    assertThat(new Reason(() -> "words")).isEqualTo(new Reason(() -> "words"));
    assertThat(new Reason(() -> "words")).isNotEqualTo(new Reason(() -> "meaning"));
  }
}

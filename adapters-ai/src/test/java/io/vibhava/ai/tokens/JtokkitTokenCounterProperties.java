package io.vibhava.ai.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JtokkitTokenCounterProperties {

  private static final JtokkitTokenCounter COUNTER = new JtokkitTokenCounter();

  /// Reference counts of OpenAI's `tiktoken` for `o200k_base`.
  @Example
  void counts_as_the_provider_does() {
    assertThat(COUNTER.count("")).isZero();
    assertThat(COUNTER.count("hello world")).isEqualTo(2);
    assertThat(COUNTER.count("antidisestablishmentarianism")).isEqualTo(6);
    assertThat(COUNTER.count("お誕生日おめでとう")).isEqualTo(8);
  }

  @Example
  void takes_what_looks_like_a_control_token_for_text() {
    assertThat(COUNTER.count("<|endoftext|>")).isGreaterThan(1);
  }

  @Example
  void takes_half_a_character() {
    assertThat(COUNTER.count("\uD83D")).isPositive();
  }

  @Example
  void takes_a_long_word_in_a_short_time() {
    COUNTER.count(".");
    var began = System.nanoTime();
    assertThat(COUNTER.count("x".repeat(100_000))).isPositive();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
  }

  @Example
  void counts_an_unchanged_text_again_for_next_to_nothing() {
    var persona = "You are Ada, who listens well and asks after what matters to you.\n".repeat(300);
    var first = took(() -> COUNTER.count(persona));
    var again = took(() -> COUNTER.count(new String(persona.toCharArray())));
    assertThat(again).isLessThan(first.dividedBy(4));
  }

  private static Duration took(Runnable work) {
    var began = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  @Property(tries = 3_000)
  void the_parts_have_no_less_than_the_whole_but_for_a_token_where_it_was_parted(
      @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 80) int at) {
    var cut = text.offsetByCodePoints(0, Math.min(at, text.codePointCount(0, text.length())));
    var parts = COUNTER.count(text.substring(0, cut)) + COUNTER.count(text.substring(cut));
    assertThat(parts).isGreaterThanOrEqualTo(COUNTER.count(text) - 1);
  }

  @Property(tries = 500)
  void no_text_has_more_tokens_than_bytes(@ForAll("texts") String text) {
    assertThat(COUNTER.count(text))
        .isBetween(text.isEmpty() ? 0 : 1, text.getBytes(StandardCharsets.UTF_8).length);
  }

  @Provide
  Arbitrary<String> texts() {
    var words =
        Arbitraries.of(
            "the ",
            "dog",
            "'s",
            " Biscuit",
            ".\n",
            "/",
            "\n\n",
            "naïve ",
            "日本語",
            "🐕‍🦺",
            "1234",
            "  ");
    var characters = Arbitraries.strings().withCharRange(' ', '\u04FF').ofMaxLength(4);
    return Arbitraries.oneOf(words, characters)
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }
}

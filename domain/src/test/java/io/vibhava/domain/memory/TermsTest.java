package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "My dog is called Biscuit. | dog call biscuit",
        "The dog's bowl, the dogs’ bowls | dog bowl dog bowl",
        "I don't, can’t and won't; he isn't | ",
        "O'Brien eats l'omelette | o brien eat l omelett",
        "I'm sure they've met, he'll see, she'd go | met see go",
        "CAFÉ, café, cafe | cafe cafe cafe",
        "naïve Ångström | naiv angstrom",
        "Room 12b, 3.5 km on 2023-05-01 | room 12b 3 5 km 2023 05 01",
        "ｆｕｌｌ ﬁsh | full fish",
        "Straße in Москва | straße москва",
        "我住在里斯本 | 我住 住在 在里 里斯 斯本",
        "猫 | 猫",
        "東京に住む | 東京 京に に住 住む",
        "한국어 공부 | 한국 국어 공부",
        "I love 寿司 rolls | love 寿司 roll",
        "नमस्ते दुनिया | नमस्ते दुनिया",
        "🐕 🐕 walk! | walk",
        "'' '’ ... | "
      })
  void aTextIsItsWords(String text, String expected) {
    assertThat(String.join(" ", Terms.of(text))).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did I tell you my dog is called?",
        "Do you remember what my dog is called?",
        "Did I ever mention to you what my DOG is called, the dog?"
      })
  void whatIsAskedIsWithoutTheTalkAboutTheTalk(String question) {
    assertThat(Terms.asked(question)).containsExactly("dog", "call");
  }

  @Test
  void aQuestionAboutNothingElseKeepsItsWordsOfTalking() {
    assertThat(Terms.asked("What did we talk about?")).isEqualTo(List.of("talk"));
  }
}

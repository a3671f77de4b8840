package io.vibhava.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "two words",
        "line\nline\r\n\tindented",
        "नमस्ते",
        "👨‍👩‍👧",
        "\u200Fשלום",
        " a "
      })
  void whatPeopleWriteIsTakenAsItIs(String text) {
    assertThat(Text.checked("message", text, 100)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\t\r",
        "\u00A0",
        "\u2007\u202F\u3000",
        "\u200B",
        "\uFEFF\u2060",
        "\u2028"
      })
  void textWithNothingVisibleIsRefused(String text) {
    assertThatThrownBy(() -> Text.checked("message", text, 100))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessage("message: it is empty; at least one visible character is needed");
  }

  @Test
  void textThatIsTooLongIsRefusedWithTheLimitAndWhatCame() {
    assertThat(Text.checked("message", "a".repeat(1_000), 1_000)).hasSize(1_000);
    assertThatThrownBy(() -> Text.checked("message", "a".repeat(1_001), 1_000))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessage(
            "message: at most 1,000 characters are taken, 1,001 came; say it in several parts");
  }

  @ParameterizedTest
  @CsvSource({
    "0,U+0000",
    "7,U+0007",
    "11,U+000B",
    "27,U+001B",
    "127,U+007F",
    "133,U+0085",
    "159,U+009F"
  })
  void aControlCharacterIsRefusedByNameAndPosition(int character, String named) {
    assertThatThrownBy(() -> Text.checked("name", "ab" + (char) character, 100))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessage(
            "name: control character %s at position 3; remove it, only line ends and tabs are taken",
            named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uD83E", "a\uD83Eb", "a\uDD89", "a\uDD89\uD83E"})
  void halfACharacterIsRefused(String text) {
    assertThatThrownBy(() -> Text.checked("name", text, 100))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessage("name: half a character at position 2; send valid UTF-8");
  }

  @Test
  void whatIsRefusedIsNotRepeated() {
    assertThatThrownBy(() -> Text.checked("message", "my secret\u0000", 100))
        .message()
        .doesNotContain("secret");
    assertThatThrownBy(() -> Text.checked("message", "my secret", 3))
        .message()
        .doesNotContain("secret");
  }

  @Test
  void numbersInMessagesAreTheSameInEveryLocale() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThatThrownBy(() -> Text.checked("message", "a".repeat(1_001), 1_000))
          .hasMessageContaining("1,001 came");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "My  dog| My dog",
        "ﬁne|fine",
        "Ｆｕｌｌ　ｗｉｄｔｈ|Full width",
        "e\u0301|é",
        "a\u00A0\u2003b|a b",
      })
  void textsThatReadAlikeAreFoldedAlike(String left, String right) {
    assertThat(Text.folded(left)).isEqualTo(Text.folded(right));
  }

  @Test
  void searchingIgnoresCaseInEveryLocale() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Text.searchable("TITLE")).isEqualTo("title");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatCouldEndAQuotedLineIsEscaped() {
    assertThat(Text.quoted("say \"hi\"\\\r\n\tnow\u2028\u2029\u0085\u000B\u000C\u001C\u0000."))
        .isEqualTo("\"say \\\"hi\\\"\\\\\\r\\n\\tnow       .\"");
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef,6,abcdef",
    "abcdef,5,abcd…",
    "abc def,5,abc…",
    "ab🦉cd,4,ab…",
    "🦉🦉,3,🦉…",
    "🦉🦉,2,…",
    "abc,1,…"
  })
  void longTextIsCutAtAWholeCharacter(String text, int max, String shortened) {
    assertThat(Text.shortened(text, max)).isEqualTo(shortened);
  }

  @Test
  void whatPeopleSeeAsOneCharacterIsNotCutApart() {
    assertThat(Text.shortened("e\u0301\u0302x and more", 2)).isEqualTo("…");
    assertThat(Text.shortened("ab👨‍👩‍👧cd", 6)).isEqualTo("ab…");
  }

  @Test
  void textCantBeCutToNothing() {
    assertThatThrownBy(() -> Text.shortened("abc", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}

package io.vibhava.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextProperties {

  /// Text of all that breaks text: pairs, halves, joiners, marks, line ends, quotes.
  @Provide
  static Arbitrary<String> texts() {
    var parts =
        Arbitraries.of(
            "a",
            "word ",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "\"",
            "\\",
            "\\n",
            "🦉",
            "👨‍👩‍👧",
            "👍🏽",
            "🇵🇹",
            "é",
            "e\u0301",
            "ﬁ",
            "İ",
            "ß",
            "\u00A0",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000B",
            "\u0000",
            "\u200B",
            "\u202E",
            "नि",
            "한",
            "\u1112\u1161\u11AB",
            "<",
            ">",
            "</memories>",
            "<memories>",
            "“",
            "¨",
            "\uFDFA");
    var pieces = parts.list().ofMaxSize(40).map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().all().ofMaxLength(60));
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(at -> Character.getType(at) == Character.SURROGATE);
  }

  @Property
  void shortenedTextIsNeverTooLongAndBeginsAsTheTextDoes(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 70) int max) {
    var shortened = Text.shortened(text, max);

    assertThat(shortened.length()).isLessThanOrEqualTo(max);
    if (text.length() > max) {
      assertThat(shortened).endsWith("…");
      assertThat(text).startsWith(shortened.substring(0, shortened.length() - 1));
    } else {
      assertThat(shortened).isEqualTo(text);
    }
  }

  @Property
  void shorteningNeverMakesHalfACharacter(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 70) int max) {
    if (isWhole(text)) {
      assertThat(isWhole(Text.shortened(text, max))).isTrue();
    }
  }

  @Property
  void quotedTextIsOneLineBetweenTwoQuotes(@ForAll("texts") String text) {
    var quoted = Text.quoted(text);

    assertThat(quoted.lines()).hasSize(1);
    assertThat(quoted.split("\\R", -1)).hasSize(1);
    assertThat(quoted.chars().filter(at -> Character.isISOControl(at))).isEmpty();
    assertThat(quoted).matches("(?s)\"(?:[^\"\\\\]|\\\\[\"\\\\nrt])*\"");
  }

  @Property
  void quotingLosesNothingButWhatCouldEndTheLine(@ForAll("texts") String text) {
    assertThat(unquoted(Text.quoted(text)))
        .isEqualTo(text.replaceAll("[\\u2028\\u2029\\p{Cc}&&[^\\n\\r\\t]]", " "));
  }

  private static String unquoted(String quoted) {
    var out = new StringBuilder();
    for (var i = 1; i < quoted.length() - 1; i++) {
      var at = quoted.charAt(i);
      if (at == '\\') {
        i++;
        out.append(
            switch (quoted.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> quoted.charAt(i);
            });
      } else {
        out.append(at);
      }
    }
    return out.toString();
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
    assertThat(Text.folded(Text.folded(text))).isEqualTo(Text.folded(text));
  }

  @Property
  void foldedTextHasNoSpaceTwiceAndNoneAtItsEnds(@ForAll("texts") String text) {
    assertThat(Text.folded(text))
        .doesNotContain("  ", "\u00A0", "\n")
        .doesNotStartWith(" ")
        .doesNotEndWith(" ");
  }

  @Property
  void whatIsTakenIsWholeVisibleAndWithinTheLimit(
      @ForAll("texts") String text, @ForAll @IntRange(min = 0, max = 70) int max) {
    try {
      Text.checked("text", text, max);
    } catch (Failure.Invalid | Failure.LimitReached refused) {
      assertThat(refused.getMessage()).startsWith("text: ");
      return;
    }
    assertThat(text.length()).isLessThanOrEqualTo(max);
    assertThat(isWhole(text)).isTrue();
    assertThat(Text.folded(text)).isNotEmpty();
  }
}

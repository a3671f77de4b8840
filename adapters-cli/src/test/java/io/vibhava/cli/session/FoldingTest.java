package io.vibhava.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void aWordThatDoesNotFitIsTakenBackAndWrittenOnTheNextLine() {
    var folding = new Folding(11);
    folding.after("Mira ");

    assertThat(folding.fold("I am")).isEqualTo("I am");
    assertThat(folding.fold("ong you")).isEqualTo("o" + "\b \b".repeat(3) + "\namong you");
  }

  @Test
  void ofATextThatIsThereWholeNothingIsTakenBack() {
    var folding = new Folding(11);
    folding.after("Mira ");

    assertThat(folding.foldWhole("I am among you, too\n")).isEqualTo("I am\namong you,\ntoo\n");
  }

  @Test
  void theSpaceAtTheEndOfALineBecomesItsEnd() {
    assertThat(new Folding(6).fold("seven days")).isEqualTo("seven\ndays");
  }

  @Test
  void aWordLongerThanALineIsLeftToTheTerminal() {
    assertThat(new Folding(6).fold("considerable")).isEqualTo("considerable");
  }

  @Test
  void lettersThatAreTwoColumnsWideCountTwice() {
    assertThat(new Folding(6).fold("ab 你好")).isEqualTo("ab 你\b \b\b \b\n你好");
  }

  @Property
  void noLineIsLongerThanTheScreenAndNothingIsLost(
      @ForAll @StringLength(max = 200) @CharRange(from = 'a', to = 'd') String letters,
      @ForAll @IntRange(min = 1, max = 7) int wordsEvery,
      @ForAll @IntRange(min = 1, max = 5) int piecesOf) {
    var text = letters.replaceAll("(.{" + wordsEvery + "})", "$1 ");
    var folding = new Folding(12);
    var shown = new StringBuilder();

    for (var at = 0; at < text.length(); at += piecesOf) {
      show(folding.fold(text.substring(at, Math.min(text.length(), at + piecesOf))), shown);
    }

    assertThat(shown.toString().lines()).allMatch(line -> line.length() < 12);
    assertThat(words(shown.toString())).containsExactly(words(text));
  }

  private static void show(String written, StringBuilder screen) {
    for (var each : written.replace("\b \b", "\b").toCharArray()) {
      if (each == '\b') {
        screen.setLength(screen.length() - 1);
      } else {
        screen.append(each);
      }
    }
  }

  private static String[] words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(it -> !it.isEmpty()).toArray(String[]::new);
  }
}

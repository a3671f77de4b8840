package io.vibhava.application.turn.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.avatar.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whether the stand-in finds what was told when it is asked for by the thing's own verb, or one
/// that is near it. A few rows want more than rules of language; the shares are what was reached.
class OtherWordsTest {

  private static final double SEEN_MIN = 0.94;
  private static final double HELD_OUT_MIN = 0.82;

  @Test
  void what_was_told_is_found_in_other_words() {
    assertThat(share(OtherWordsTable.seen())).isGreaterThanOrEqualTo(SEEN_MIN);
  }

  @Test
  void and_in_words_that_nothing_was_mended_after() {
    assertThat(share(OtherWordsTable.heldOut())).isGreaterThanOrEqualTo(HELD_OUT_MIN);
  }

  private static double share(List<String> rows) {
    return rows.stream().filter(OtherWordsTest::isRight).count() / (double) rows.size();
  }

  private static boolean isRight(String row) {
    var expected = row.split(" \\| ")[2];
    var reply = ask(row);
    return expected.equals("NONE")
        ? !reply.contains("told me on") && !reply.contains("you told me:")
        : reply.contains("3 October 2026") && reply.contains(expected);
  }

  private static String ask(String row) {
    var cells = row.split(" \\| ");
    return new Conversing(Templates.first().profile())
        .told("Our garden lamp flickers again.")
        .told(cells[0])
        .told("The tram was late.")
        .another()
        .say(cells[1]);
  }
}

package io.vibhava.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.memory.JobState;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.turn.TurnState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables of `docs/states.md` are those of the code.
class StatesTest {

  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

  @Test
  void ofAConversation() throws IOException {
    check(
        "Conversation",
        ConversationState.values(),
        ConversationState::label,
        ConversationState::mayBecome);
  }

  @Test
  void ofAMessage() throws IOException {
    check("Message", MessageState.values(), MessageState::label, MessageState::mayBecome);
  }

  @Test
  void ofATurn() throws IOException {
    check("Turn", TurnState.values(), TurnState::label, TurnState::mayBecome);
  }

  @Test
  void ofAJob() throws IOException {
    check("Job", JobState.values(), JobState::label, JobState::mayBecome);
  }

  private static <S> void check(
      String heading, S[] states, Function<S, String> label, BiPredicate<S, S> mayBecome)
      throws IOException {
    var coded = new LinkedHashMap<String, List<String>>();
    for (var state : states) {
      coded.put(
          label.apply(state),
          Arrays.stream(states)
              .filter(next -> mayBecome.test(state, next))
              .map(label)
              .sorted()
              .toList());
    }
    assertThat(documented(heading)).containsExactlyInAnyOrderEntriesOf(coded);
  }

  private static Map<String, List<String>> documented(String heading) throws IOException {
    var text = Files.readString(Path.of("..", "docs", "states.md"));
    var section = text.substring(text.indexOf("## " + heading));
    var table =
        section
            .lines()
            .dropWhile(line -> !line.startsWith("| `"))
            .takeWhile(line -> line.startsWith("|"));
    var rows = new LinkedHashMap<String, List<String>>();
    table
        .map(line -> line.split("\\|"))
        .forEach(cells -> rows.put(codes(cells[1]).getFirst(), codes(cells[cells.length - 1])));
    return rows;
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell)
        .results()
        .map((MatchResult found) -> found.group(1))
        .sorted()
        .toList();
  }
}

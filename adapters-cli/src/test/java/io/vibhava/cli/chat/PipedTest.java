package io.vibhava.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.cli.Shell;
import io.vibhava.domain.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipedTest {

  private final Shell shell = new Shell();

  @Test
  void ten_lines_are_ten_turns_of_one_conversation() {
    var lines = IntStream.rangeClosed(1, 10).mapToObj(i -> "Line " + i).toList();

    var result = shell.typing(String.join("\n", lines)).run("chat", "--json");

    var done = result.events("done");
    assertThat(result.code()).isZero();
    assertThat(done).hasSize(10);
    assertThat(done).extracting(it -> it.get("conversation").asText()).containsOnly(id(done));
    assertThat(said(id(done))).containsExactlyElementsOf(lines);
  }

  @Test
  void each_turn_is_told_whole_before_the_next_begins() {
    var names =
        shell.typing("One\nTwo\n").run("chat", "--json").json().stream()
            .map(event -> event.get("event").asText())
            .collect(Collectors.joining(" "));

    assertThat(names).isEqualTo("asked recalled spoke done asked recalled spoke done");
  }

  @Test
  void lines_are_taken_as_they_are_and_blank_ones_left_out() {
    var result = shell.typing("\uFEFF/quit\r\n\n   \n/help\n  indented").run("chat", "--json");

    assertThat(said(id(result.events("done")))).containsExactly("/quit", "/help", "  indented");
  }

  @Test
  void a_turn_that_fails_does_not_end_the_pipe_and_the_last_failure_gives_the_code() {
    shell
        .house
        .fixed
        .breakOff(new Failure.Unavailable("model: gone"))
        .breakOff(new Failure.LimitReached("model: busy"))
        .reply("Fine.");

    var result = shell.typing("One\nTwo\nThree\n").run("chat", "--json");

    assertThat(result.code()).isEqualTo(6);
    assertThat(result.events("failed"))
        .extracting(it -> it.get("code").asText())
        .containsExactly("unavailable", "limit");
    assertThat(result.events("done")).hasSize(1);
  }

  @Test
  void a_line_that_cannot_be_taken_is_one_failed_message() throws IOException {
    var input = new ByteArrayOutputStream();
    input.write("One\n".getBytes(StandardCharsets.UTF_8));
    input.write(new byte[] {'c', (byte) 0xFF, '\n'});
    input.write(("x".repeat(1 << 20) + "\n").getBytes(StandardCharsets.UTF_8));
    input.write("nul\0here\n".getBytes(StandardCharsets.UTF_8));
    input.write("Five\n".getBytes(StandardCharsets.UTF_8));

    var result = shell.typing(input.toByteArray()).run("chat", "--json");

    assertThat(result.events("failed"))
        .extracting(it -> it.get("code").asText())
        .containsExactly("invalid", "limit", "invalid");
    assertThat(result.events("failed"))
        .extracting(it -> it.get("message").asText())
        .satisfiesExactly(
            bad -> assertThat(bad).contains("line 2", "byte 2", "0xFF"),
            big -> assertThat(big).contains("16,000", "1,048,576"),
            nul -> assertThat(nul).contains("U+0000"));
    assertThat(said(id(result.events("done")))).containsExactly("One", "Five");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).doesNotContain("byte");
  }

  @Test
  void a_line_longer_than_is_held_is_read_past() {
    var long1 = "y".repeat((4 << 20) + 1);

    var result = shell.typing(long1 + "\nTwo\n").run("chat", "--json");

    assertThat(result.events("failed").getFirst().get("message").asText())
        .contains("4,194,304 bytes", "4,194,305");
    assertThat(said(id(result.events("done")))).containsExactly("Two");
  }

  @Test
  void without_json_replies_stand_on_standard_output_and_failures_on_standard_error() {
    shell.house.fixed.reply("One.").breakOff(new Failure.Unavailable("model: gone")).reply("3.\n");

    var result = shell.typing("a\nb\nc\n").run("chat");

    assertThat(result.out()).isEqualTo("One.\n3.\n");
    assertThat(result.err()).contains("vibhava: model: gone\n");
    assertThat(result.code()).isEqualTo(7);
  }

  @Test
  void nothing_to_say_is_no_failure() {
    var result = shell.run("chat", "--json");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
  }

  @Test
  void each_event_is_on_its_way_before_the_next_one_happens() {
    var flushed = new Flushes();

    shell.typing("One\n").run(new PrintStream(flushed), System.err, "chat", "--json");

    assertThat(flushed.seen).hasSize(4).allMatch(line -> line.endsWith("\n"));
  }

  /// Remembers what came between one flush and the next.
  private static final class Flushes extends OutputStream {
    private final List<String> seen = new ArrayList<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    @Override
    public void write(int at) {
      pending.write(at);
    }

    @Override
    public void flush() {
      if (pending.size() > 0) {
        seen.add(pending.toString(StandardCharsets.UTF_8));
        pending.reset();
      }
    }
  }

  @Test
  void a_reader_that_left_cuts_the_reply_short_and_ends_the_pipe() {
    shell.house.fixed.reply("One", "Two", "Three");
    var out = new PrintStream(new ClosedBehind(3));

    var code = shell.typing("Hello\nNobody hears this\n").run(out, System.err, "chat", "--json");

    assertThat(code).isEqualTo(141);
    var list = shell.run("conversation", "list", "--json").json();
    var messages =
        shell.run("conversation", "show", list.getFirst().get("id").asText(), "--json").json();
    assertThat(messages)
        .extracting(it -> it.get("text").asText() + " " + it.get("state").asText())
        .containsExactly("Hello kept", "OneTwo cut-short");
  }

  /// Takes some lines, then is closed, as by `head`.
  private static final class ClosedBehind extends OutputStream {
    private int left;

    ClosedBehind(int lines) {
      left = lines;
    }

    @Override
    public void write(int at) throws IOException {
      if (left == 0) {
        throw new IOException("Broken pipe");
      }
      left -= at == '\n' ? 1 : 0;
    }
  }

  private List<String> said(String conversation) {
    return shell.run("conversation", "show", conversation, "--json").json().stream()
        .filter(it -> it.get("role").asText().equals("user"))
        .map(it -> it.get("text").asText())
        .toList();
  }

  private static String id(List<JsonNode> done) {
    return done.getFirst().get("conversation").asText();
  }
}

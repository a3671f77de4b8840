package io.vibhava.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

  private static Console onto(OutputStream out, Charset locale) {
    return new Console(
        InputStream.nullInputStream(), new PrintStream(out, false, locale), System.err, Tty.none());
  }

  @Test
  void writes_utf_8_whatever_the_locale_says() {
    var out = new ByteArrayOutputStream();

    onto(out, StandardCharsets.US_ASCII).line("Grüße, 犬");

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Grüße, 犬\n");
  }

  @Test
  void notices_that_nobody_reads_any_more() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int at) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    assertThatThrownBy(() -> onto(closed, StandardCharsets.UTF_8).line("x"))
        .isInstanceOf(Gone.class);
  }

  @Test
  void each_kind_of_failure_has_an_exit_code_of_its_own() {
    var failures =
        List.of(
            new Failure.Invalid(""),
            new Failure.NotFound(""),
            new Failure.NotAllowed(""),
            new Failure.Conflict(""),
            new Failure.LimitReached(""),
            new Failure.Unavailable(""));

    assertThat(failures).extracting(Exit::of).containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(failures.stream().map(Failure::getClass).collect(Collectors.toSet()))
        .isEqualTo(Set.of(Failure.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @CsvSource({
    "PT59S, just now",
    "PT1M, a minute ago",
    "PT59M, 59 minutes ago",
    "PT1H, an hour ago",
    "PT23H, 23 hours ago",
    "P1D, a day ago",
    "P59D, 59 days ago",
    "P60D, 2 months ago"
  })
  void says_how_long_ago(Duration since, String said) {
    assertThat(Ago.of(since)).isEqualTo(said);
  }

  @Test
  void as_many_characters_of_ids_are_shown_as_tell_them_apart() {
    assertThat(ShortIds.lengthFor(List.of())).isEqualTo(8);
    assertThat(ShortIds.lengthFor(List.of("0123456789abc", "0123456789abd"))).isEqualTo(13);
  }

  @Test
  void an_exact_id_is_found_among_those_that_begin_with_it() {
    var all = List.of("0123-4567", "0123-45");

    assertThat(ShortIds.find("thing", "0123-4567", all, id -> id)).isEqualTo("0123-4567");
    assertThatThrownBy(() -> ShortIds.find("thing", "012", all, id -> id))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("at least its first 4 characters");
  }

  @Test
  void control_characters_are_not_shown() {
    assertThat(Visible.of("a\u001b[31mb\r\n\tc\u009b")).isEqualTo("a[31mb\n\tc");
  }

  @Test
  void the_limits_are_these() {
    assertThat(CliSettings.USUAL)
        .isEqualTo(
            new CliSettings(
                4_194_304, Duration.ofSeconds(5), 5, 50, 20, 100, 1_048_576, 500, 65_536));
    assertThat(Stream.of(CliSettings.class.getRecordComponents()).map(it -> it.getName()))
        .allMatch(name -> name.endsWith("Max") || name.endsWith("Timeout"));
  }
}

package io.vibhava.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LinesProperties {

  private static final int BYTES_MAX = 64;

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .filter(text -> text.indexOf('\n') < 0 && !text.endsWith("\r"))
        .filter(text -> !text.startsWith("\uFEFF"))
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text))
        .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX);
  }

  @Provide
  Arbitrary<byte[]> noise() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
  }

  @Property
  void what_was_written_as_lines_is_read_as_lines(@ForAll List<@From("texts") String> lines) {
    var read = read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));

    var expected = new ArrayList<>(lines);
    if (!expected.isEmpty() && expected.getLast().isEmpty()) {
      expected.removeLast();
    }
    assertThat(read).extracting(Lines.Line::text).isEqualTo(expected);
    assertThat(read).allMatch(line -> line.problem().isEmpty());
  }

  @Property
  void whatever_comes_there_are_as_many_lines_as_line_ends_and_none_is_too_long(
      @ForAll("noise") byte[] bytes) {
    var read = read(bytes);

    assertThat(read).hasSize(lineCount(bytes));
    assertThat(read)
        .allSatisfy(line ->
            assertThat(line.text().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(BYTES_MAX));
    for (var i = 0; i < read.size(); i++) {
      assertThat(read.get(i).number()).isEqualTo(i + 1);
    }
  }

  @Property
  void a_line_is_bad_if_and_only_if_it_is_too_long_or_not_utf_8(@ForAll("noise") byte[] bytes) {
    var read = read(bytes);

    var raw = split(bytes);
    for (var i = 0; i < raw.size(); i++) {
      var line = raw.get(i);
      var decoded = new String(line, StandardCharsets.UTF_8);
      var isGood =
          line.length <= BYTES_MAX && Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), line);
      assertThat(read.get(i).problem().isEmpty()).isEqualTo(isGood);
    }
  }

  private static List<Lines.Line> read(byte[] bytes) {
    var lines = new Lines(new ByteArrayInputStream(bytes), BYTES_MAX);
    var read = new ArrayList<Lines.Line>();
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(line.get());
    }
    return read;
  }

  private static int lineCount(byte[] bytes) {
    return split(bytes).size();
  }

  /// The slow and obvious way.
  private static List<byte[]> split(byte[] bytes) {
    var lines = new ArrayList<byte[]>();
    var line = new ByteArrayOutputStream();
    for (var at : bytes) {
      if (at == '\n') {
        lines.add(line.toByteArray());
        line.reset();
      } else {
        line.write(at);
      }
    }
    if (line.size() > 0) {
      lines.add(line.toByteArray());
    }
    return lines;
  }
}

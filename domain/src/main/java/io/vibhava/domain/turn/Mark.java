package io.vibhava.domain.turn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/// How far a prompt's beginning reaches, and what it is known again by.
///
/// @param chars UTF-16 units of the messages in it
/// @param checksum of their bytes and whose they are
public record Mark(int tokens, int chars, int checksum) {

  static Mark of(List<Line> lines, int tokens) {
    var sum = new CRC32C();
    var chars = 0;
    for (var line : lines) {
      sum.update(line.speaker().name().getBytes(StandardCharsets.UTF_8));
      sum.update(line.text().getBytes(StandardCharsets.UTF_8));
      chars += line.text().length();
    }
    return new Mark(tokens, chars, (int) sum.getValue());
  }
}

package io.vibhava.cli.console;

import io.vibhava.domain.Failure;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text from outside, decoded strictly: nothing is replaced in silence.
public final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /// `bytes` as text, without a byte order mark.
  ///
  /// @throws Failure.Invalid naming `thing` and the first byte that fits nowhere
  static String decoded(String thing, byte[] bytes) {
    var from = ByteBuffer.wrap(bytes);
    var to = CharBuffer.allocate(bytes.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(from, to, true);
    if (result.isError()) {
      throw new Failure.Invalid(
          "%s: byte %d (0x%02X) is not UTF-8; send it in UTF-8"
              .formatted(thing, from.position() + 1, bytes[from.position()]));
    }
    var text = to.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /// `argument` of the command line, if it came through whole. Java puts a replacement character
  /// where the bytes don't fit the locale's encoding, and the bytes are lost by then.
  ///
  /// @throws Failure.Invalid naming `thing` if it did not
  public static String argument(String thing, String argument) {
    if (argument.indexOf(REPLACEMENT) >= 0) {
      throw new Failure.Invalid(
          "%s: character %d is not UTF-8, or not in the locale's encoding; send it in UTF-8, on standard input if need be"
              .formatted(thing, argument.indexOf(REPLACEMENT) + 1));
    }
    return argument;
  }
}

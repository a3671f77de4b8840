package io.vibhava.cli.console;

import io.vibhava.domain.Failure;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/// Lines of a stream, each of bounded length and strictly UTF-8. A line that can't be taken is one
/// bad line, and the next is read all the same. Where the stream breaks off, that is its last line.
public final class Lines {

  private static final int END = -1;

  private final InputStream in;
  private final int bytesMax;
  private int number;
  private boolean over;

  /// @param bytesMax the most bytes of one line that are held; what is longer is read past
  public Lines(InputStream in, int bytesMax) {
    this.in = new BufferedInputStream(in);
    this.bytesMax = bytesMax;
  }

  /// A line, without its end, or why it can't be taken.
  ///
  /// @param number counted from 1
  public record Line(int number, String text, Optional<Failure> problem) {}

  /// The next line; none at the end of the stream.
  public Optional<Line> next() {
    return read('\n');
  }

  /// All that is left, as one; none where there is nothing.
  public Optional<Line> rest() {
    return read(END);
  }

  private Optional<Line> read(int end) {
    if (over) {
      return Optional.empty();
    }
    try {
      return bytes(end).map(this::line);
    } catch (IOException e) {
      over = true;
      return Optional.of(
          bad(
              new Failure.Unavailable(
                  "standard input: it can't be read (%s)".formatted(e.getMessage()), e)));
    }
  }

  /// What came up to a line's end.
  ///
  /// @param length how much it was; what is behind the limit is not among the bytes
  private record Bytes(byte[] held, long length) {}

  private Optional<Bytes> bytes(int end) throws IOException {
    var held = new ByteArrayOutputStream();
    var length = 0L;
    var at = in.read();
    over = at == END;
    for (; at != end && at != END; at = in.read()) {
      if (length++ < bytesMax) {
        held.write(at);
      }
    }
    number++;
    return over ? Optional.empty() : Optional.of(new Bytes(held.toByteArray(), length));
  }

  private Line line(Bytes bytes) {
    if (bytes.length() > bytesMax) {
      return bad(tooLong(bytes.length()));
    }
    try {
      var text = Utf8.decoded("line %d".formatted(number), bytes.held());
      return new Line(number, withoutEnd(text), Optional.empty());
    } catch (Failure e) {
      return bad(e);
    }
  }

  private Line bad(Failure problem) {
    return new Line(number, "", Optional.of(problem));
  }

  private Failure tooLong(long length) {
    return new Failure.LimitReached(
        String.format(
            Locale.ROOT,
            "line %d: at most %,d bytes are read at once, %,d came; say it in several parts",
            number,
            bytesMax,
            length));
  }

  private static String withoutEnd(String text) {
    var end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\r' || text.charAt(end - 1) == '\n')) {
      end--;
    }
    return text.substring(0, end);
  }
}

package io.vibhava.benchmarks.answers;

/// Something that cannot be measured with; the message says what and the way out.
final class BadArguments extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadArguments(String message) {
    super(message);
  }
}

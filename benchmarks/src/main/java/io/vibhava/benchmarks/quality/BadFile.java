package io.vibhava.benchmarks.quality;

/// A file that cannot be measured with; the message names it and what is wrong.
public final class BadFile extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadFile(String message) {
    super(message);
  }
}

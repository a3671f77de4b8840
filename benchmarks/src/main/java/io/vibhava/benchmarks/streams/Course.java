package io.vibhava.benchmarks.streams;

/// How a round goes.
///
/// @param streams how many there are at once
/// @param pieces how many each has
/// @param longPercent how many of a hundred have long pieces
/// @param isSpread whether pieces are spread as the [Rhythm] has it
record Course(int streams, int pieces, int longPercent, boolean isSpread) {

  /// So many streams begin in a second.
  static final int BEGUN_PER_SECOND = 300;

  /// How long is measured, once all have begun.
  static final int MEASURED_SECONDS = 4;

  /// The last to begin is still spoken to when what is measured is over, with a second to spare.
  static Course of(int streams, int longPercent, boolean isSpread) {
    var seconds = streams / BEGUN_PER_SECOND + 1 + MEASURED_SECONDS + 2;
    return new Course(streams, seconds * Rhythm.PIECES_PER_SECOND, longPercent, isSpread);
  }
}

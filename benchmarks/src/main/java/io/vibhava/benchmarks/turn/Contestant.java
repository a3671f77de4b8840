package io.vibhava.benchmarks.turn;

import java.io.IOException;

/// Somebody who takes turns.
interface Contestant extends AutoCloseable {

  /// Takes one turn to its end; starts the watch when it is asked and tells it of each piece. What
  /// is done before the start and behind the end is not counted.
  ///
  /// @return the milliseconds until its first piece
  double turn(Stopwatch watch) throws IOException;

  @Override
  default void close() {}
}

package io.vibhava.benchmarks.turn;

/// Somebody who takes turns.
interface Contestant extends AutoCloseable {

  /// Takes one turn to its end; starts the watch when it is asked and tells it of each piece. What
  /// is done before the start and behind the end is not counted.
  Stopwatch.Lap turn(Stopwatch watch);

  @Override
  default void close() {}
}

package io.vibhava.benchmarks.streams;

/// A server of streams.
interface Contestant extends AutoCloseable {

  int port();

  @Override
  void close();

  /// The request for the stream with this number, as it goes over the line.
  String request(int number, boolean isLong);
}

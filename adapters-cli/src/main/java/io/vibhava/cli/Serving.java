package io.vibhava.cli;

/// A data folder that requests are answered from.
public interface Serving extends AutoCloseable {

  /// Where it listens, such as `http://127.0.0.1:8080`.
  String url();

  /// One line that says which model was taken and why.
  String brainNotice();

  /// Lets what is under way come to its end for a while, then lets go of everything.
  @Override
  void close();
}

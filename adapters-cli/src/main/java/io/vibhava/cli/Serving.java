package io.vibhava.cli;

import java.util.Optional;

/// A data folder that requests are answered from.
public interface Serving extends AutoCloseable {

  /// Where it listens, such as `http://127.0.0.1:8080`.
  String url();

  /// Where health and figures are told, if they are.
  Optional<String> managementUrl();

  /// One line that says which model was taken and why.
  String brainNotice();

  /// Lets what is under way come to its end for a while, then lets go of everything.
  @Override
  void close();
}

package io.vibhava.application.turn;

import io.vibhava.domain.turn.Usage;
import java.util.Optional;

/// A reply as it comes, pulled piece by piece by one thread. Closing it, from any thread and at any
/// time, ends the model's work at once; whoever waits for a piece then gets none.
public interface Speech extends AutoCloseable {

  /// The next piece, not empty; waits for it. None when the reply is at its end or was closed.
  ///
  /// @throws io.vibhava.domain.Failure of any kind if the reply breaks off
  Optional<String> next();

  /// What the reply took, as far as it is known by now.
  Usage usage();

  @Override
  void close();
}

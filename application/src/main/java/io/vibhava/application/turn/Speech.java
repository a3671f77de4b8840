package io.vibhava.application.turn;

import io.vibhava.domain.turn.Usage;
import java.util.Optional;

/// A reply as it comes, pulled piece by piece by one thread. Closing it, from any thread and at any
/// time, ends the model's work at once; whoever waits for a piece then gets none.
public interface Speech extends AutoCloseable {

  /// Asks for the reply, unless that was done, and does `meanwhile` on this thread while the model
  /// is at work: at the latest when something has to be waited for. [#next] asks by itself.
  ///
  /// @throws RuntimeException what `meanwhile` throws; then the reply is to be closed. What goes
  ///   wrong with the model is thrown by [#next]
  default void ask(Runnable meanwhile) {
    meanwhile.run();
  }

  /// The next piece, not empty; waits for it. None when the reply is at its end or was closed.
  ///
  /// @throws io.vibhava.domain.Failure of any kind if the reply breaks off
  Optional<String> next();

  /// What the reply took, as far as it is known by now.
  Usage usage();

  @Override
  void close();
}

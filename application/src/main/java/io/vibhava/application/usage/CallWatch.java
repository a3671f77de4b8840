package io.vibhava.application.usage;

import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Tokens;
import java.time.Duration;

/// Hears of calls of models, and of nothing that is in them. It is called on the thread of the
/// call, and is quick.
public interface CallWatch {

  /// Hears nothing.
  CallWatch NONE = new CallWatch() {};

  /// A call began to answer.
  ///
  /// @param after how long
  default void began(Purpose purpose, Duration after) {}

  /// A call has ended.
  ///
  /// @param took from the asking to the end
  default void ended(Purpose purpose, CallEnd how, Duration took) {}

  /// What calls took is charged.
  default void charged(Purpose purpose, Tokens tokens) {}
}

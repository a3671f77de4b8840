package io.vibhava.cli.session;

import io.vibhava.domain.Failure;

/// Says or replies once more; what was there before stays on a branch of its own.
final class Redo {

  private Redo() {}

  static After again(Session session, String argument) {
    return session.speak(session.talk()::regenerate);
  }

  static After edit(Session session, String text) {
    if (text.isEmpty()) {
      throw new Failure.Invalid("/edit: give what you want to say instead");
    }
    return session.speak((teller, cancellation) -> session.talk().edit(text, teller, cancellation));
  }
}

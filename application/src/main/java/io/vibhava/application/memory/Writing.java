package io.vibhava.application.memory;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Secrets;

/// What may be written down.
record Writing(HandSettings settings) {

  /// `text` as it may be kept.
  ///
  /// @param thing what it is, for messages
  /// @throws Failure.Invalid if it can't be taken, or holds a secret
  String checked(String thing, String text) {
    var checked = Text.checked(thing, text.strip(), settings.beliefCharsMax());
    if (Secrets.occurIn(checked)) {
      throw new Failure.Invalid(
          "%s: it holds what looks like a password, a key or a number of a card; such things are not remembered"
              .formatted(thing));
    }
    return checked;
  }
}

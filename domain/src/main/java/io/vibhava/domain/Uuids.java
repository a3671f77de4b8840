package io.vibhava.domain;

import java.util.UUID;

/// How ids are read from text.
public final class Uuids {

  private Uuids() {}

  /// The id in `text`, in the usual 36-character form.
  ///
  /// @throws Failure.Invalid if it has another form; the message names `thing`
  public static UUID parse(String thing, String text) {
    if (text.length() == 36) {
      try {
        return UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        // Said below, with what is expected.
      }
    }
    throw new Failure.Invalid(
        "%s id: 36 characters like 0198a0c2-7f3e-7000-8000-000000000000 are expected, %d came"
            .formatted(thing, text.length()));
  }
}

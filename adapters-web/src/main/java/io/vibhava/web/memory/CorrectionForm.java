package io.vibhava.web.memory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What is so instead.
///
/// @param text one sentence that stands by itself
record CorrectionForm(
    @NotNull(message = "it is needed")
        @Size(max = TEXT_CHARS_MAX, message = "at most {max} characters are taken")
        String text) {

  /// More than the engine takes, so that its own limit is the one that is told.
  static final int TEXT_CHARS_MAX = 4_000;
}

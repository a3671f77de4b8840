package io.vibhava.web.memory;

import io.vibhava.web.http.Visible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// A line of the profile as the person writes it.
///
/// @param text for the name and the pronouns these alone, else one sentence
record NoteForm(
    @NotNull(message = "it is needed")
        @Pattern(regexp = FIELDS, message = "one of " + FIELDS + " is expected")
        String field,
    @NotNull(message = "it is needed") @Pattern(regexp = Visible.TEXT, message = Visible.NEEDED)
        String text) {

  /// The labels of [io.vibhava.domain.memory.CoreProfile.Field].
  static final String FIELDS =
      "name|pronouns|place|person|pet|work|health|likes|dislikes|style|other";
}

package io.vibhava.web.turn;

import io.vibhava.web.http.Visible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// What is said in place of a message.
///
/// @param id made by the client: the same id and the same words again are the same turn
record EditForm(
    @Pattern(regexp = SaidForm.UUID, message = SaidForm.UUID_EXPECTED) @Nullable String id,
    @NotNull(message = "it is needed") @Pattern(regexp = Visible.TEXT, message = Visible.NEEDED)
        String text) {}

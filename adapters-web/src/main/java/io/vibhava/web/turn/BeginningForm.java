package io.vibhava.web.turn;

import io.vibhava.web.http.Visible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// The first thing that is said in a new conversation.
///
/// @param avatar the id of the avatar it is said to
/// @param id made by the client: the same id and the same words again are the same turn
record BeginningForm(
    @Pattern(regexp = SaidForm.UUID, message = SaidForm.UUID_EXPECTED) @Nullable String id,
    @NotNull(message = "it is needed")
        @Pattern(regexp = SaidForm.UUID, message = SaidForm.UUID_EXPECTED)
        String avatar,
    @NotNull(message = "it is needed") @Pattern(regexp = Visible.TEXT, message = Visible.NEEDED)
        String text) {}

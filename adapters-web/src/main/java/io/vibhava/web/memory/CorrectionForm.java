package io.vibhava.web.memory;

import io.vibhava.web.http.Visible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// What is so instead.
///
/// @param text one sentence that stands by itself
record CorrectionForm(
    @NotNull(message = "it is needed") @Pattern(regexp = Visible.TEXT, message = Visible.NEEDED)
        String text) {}

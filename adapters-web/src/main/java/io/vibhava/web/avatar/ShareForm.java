package io.vibhava.web.avatar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// What an avatar is shared for.
record ShareForm(
    @NotNull(message = ROLE) @Pattern(regexp = "view|chat|edit", message = ROLE)
        @Nullable String role) {

  private static final String ROLE = "view, chat or edit is expected";
}

package io.vibhava.web.avatar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// What an avatar is shared for.
record ShareForm(
    @NotNull(message = ROLE) @Pattern(regexp = "view|chat|edit", message = ROLE) String role) {

  private static final String ROLE = "view, chat or edit is expected";
}

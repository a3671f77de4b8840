package io.vibhava.web.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who wants to be let in. It never shows what it holds.
///
/// @param device what the session is called
record LoginForm(
    @NotNull(message = Secret.NEEDED) @Size(max = Secret.NAME_CHARS_MAX, message = Secret.TOO_LONG)
        String name,
    @NotNull(message = Secret.NEEDED)
        @Size(max = Secret.PASSWORD_CHARS_MAX, message = Secret.TOO_LONG)
        String password,
    @Size(max = Secret.NAME_CHARS_MAX, message = Secret.TOO_LONG) @Nullable String device) {

  @Override
  public String toString() {
    return "LoginForm";
  }
}

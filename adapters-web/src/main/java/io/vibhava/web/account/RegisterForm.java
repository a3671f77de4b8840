package io.vibhava.web.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who wants an account. It never shows what it holds.
record RegisterForm(
    @NotNull(message = Secret.NEEDED) @Size(max = Secret.NAME_CHARS_MAX, message = Secret.TOO_LONG)
        String name,
    @NotNull(message = Secret.NEEDED)
        @Size(max = Secret.PASSWORD_CHARS_MAX, message = Secret.TOO_LONG)
        String password,
    @Size(max = Secret.TOKEN_CHARS_MAX, message = Secret.TOO_LONG) @Nullable String invite) {

  @Override
  public String toString() {
    return "RegisterForm";
  }
}

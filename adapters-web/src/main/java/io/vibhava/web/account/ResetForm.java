package io.vibhava.web.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A password that is set anew. It never shows what it holds.
record ResetForm(
    @NotNull(message = Secret.NEEDED) @Size(max = Secret.TOKEN_CHARS_MAX, message = Secret.TOO_LONG)
        String token,
    @NotNull(message = Secret.NEEDED)
        @Size(max = Secret.PASSWORD_CHARS_MAX, message = Secret.TOO_LONG)
        String password) {

  @Override
  public String toString() {
    return "ResetForm";
  }
}

package io.vibhava.web.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A password in place of another. It never shows what it holds.
record PasswordForm(
    @NotNull(message = Secret.NEEDED)
        @Size(max = Secret.PASSWORD_CHARS_MAX, message = Secret.TOO_LONG)
        String present,
    @NotNull(message = Secret.NEEDED)
        @Size(max = Secret.PASSWORD_CHARS_MAX, message = Secret.TOO_LONG)
        String password) {

  @Override
  public String toString() {
    return "PasswordForm";
  }
}

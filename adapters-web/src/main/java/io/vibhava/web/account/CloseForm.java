package io.vibhava.web.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Who wants to close their account. It never shows what it holds.
record CloseForm(
    @NotNull(message = Secret.NEEDED)
        @Size(max = Secret.PASSWORD_CHARS_MAX, message = Secret.TOO_LONG)
        String password) {

  @Override
  public String toString() {
    return "CloseForm";
  }
}

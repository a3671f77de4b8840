package io.vibhava.web.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who wants to close their account. It never shows what it holds.
///
/// @param password where the account has one
record CloseForm(
    @Size(max = Secret.PASSWORD_CHARS_MAX, message = Secret.TOO_LONG) @Nullable String password) {

  @Override
  public String toString() {
    return "CloseForm";
  }
}

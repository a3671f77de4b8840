package io.vibhava.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A session that is to go on. It never shows what it holds.
record RefreshForm(
    @JsonProperty("refresh_token")
        @NotNull(message = Secret.NEEDED)
        @Size(max = Secret.TOKEN_CHARS_MAX, message = Secret.TOO_LONG)
        String refreshToken) {

  @Override
  public String toString() {
    return "RefreshForm";
  }
}

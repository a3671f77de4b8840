package io.vibhava.web.account;

import io.vibhava.domain.account.ApiKey;
import io.vibhava.web.http.Visible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a new key is to be.
///
/// @param scopes what it opens: the usual ones of those that whoever asks has, unless given
record KeyForm(
    @NotNull(message = Secret.NEEDED)
        @Pattern(regexp = Visible.TEXT, message = Visible.NEEDED)
        @Size(max = ApiKey.LABEL_CHARS_MAX, message = Secret.TOO_LONG)
        String label,
    @Nullable @Size(min = 1, max = KeyForm.SCOPES_MAX, message = "at least one, and each once")
        List<@NotNull @Pattern(regexp = KeyForm.SCOPES, message = KeyForm.EXPECTED) String>
            scopes) {

  static final String SCOPES = "chat|memory|avatars|account|admin";
  static final String EXPECTED = "chat, memory, avatars, account or admin is expected";
  static final int SCOPES_MAX = 5;
}

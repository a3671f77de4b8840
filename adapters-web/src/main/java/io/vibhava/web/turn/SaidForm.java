package io.vibhava.web.turn;

import io.vibhava.web.http.Visible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that is said in a conversation.
///
/// @param id made by the client: the same id and the same words again are the same turn
/// @param head the message that was said last, as the client knows it; if something else was said
///   meanwhile, it is refused
/// @param behind any message of the conversation, to say it behind that one as a new branch
record SaidForm(
    @Pattern(regexp = UUID, message = UUID_EXPECTED) @Nullable String id,
    @NotNull(message = "it is needed") @Pattern(regexp = Visible.TEXT, message = Visible.NEEDED)
        String text,
    @Pattern(regexp = UUID, message = UUID_EXPECTED) @Nullable String head,
    @Pattern(regexp = UUID, message = UUID_EXPECTED) @Nullable String behind) {

  static final String UUID = "\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}";
  static final String UUID_EXPECTED = "an id like 0198a0c2-7f3e-7000-8000-000000000000 is expected";
}

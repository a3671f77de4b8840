package io.vibhava.web.conversation;

import io.vibhava.domain.conversation.Conversation;
import io.vibhava.web.http.Visible;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What is to be changed of a conversation; what is not given stays.
record ConversationForm(
    @Size(max = Conversation.TITLE_CHARS_MAX, message = "at most {max} characters are taken")
        @Pattern(regexp = Visible.TEXT, message = Visible.NEEDED)
        @Nullable String title,
    @Pattern(regexp = "active|archived", message = "active or archived is expected")
        @Nullable String state) {}

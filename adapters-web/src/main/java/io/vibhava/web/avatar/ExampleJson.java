package io.vibhava.web.avatar;

import io.vibhava.domain.avatar.Example;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// An exchange that shows how an avatar speaks, as JSON.
record ExampleJson(
    @NotNull
        @Size(max = Example.CHARS_MAX, message = AvatarForm.SIZE)
        @Pattern(regexp = AvatarForm.VISIBLE, message = AvatarForm.NEEDS_VISIBLE)
        String said,
    @NotNull
        @Size(max = Example.CHARS_MAX, message = AvatarForm.SIZE)
        @Pattern(regexp = AvatarForm.VISIBLE, message = AvatarForm.NEEDS_VISIBLE)
        String replied) {}

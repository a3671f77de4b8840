package io.vibhava.web.conversation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// The branch to go on with.
///
/// @param message any message on it
record HeadForm(
    @NotNull(message = "it is needed")
        @Pattern(
            regexp = "\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}",
            message = "an id like 0198a0c2-7f3e-7000-8000-000000000000 is expected")
        String message) {}

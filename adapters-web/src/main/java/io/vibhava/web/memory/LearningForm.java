package io.vibhava.web.memory;

import jakarta.validation.constraints.NotNull;

/// Whether anything is to be remembered of what is said from now on.
record LearningForm(@NotNull(message = "it is needed") Boolean paused) {}

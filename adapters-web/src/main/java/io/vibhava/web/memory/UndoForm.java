package io.vibhava.web.memory;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/// Which change is to be undone; the last that can be where none is named.
record UndoForm(
    @Min(value = 1, message = "a number from 1 is expected") @Nullable Integer number) {}

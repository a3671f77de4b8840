package io.vibhava.web.turn;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another reply that is asked for.
///
/// @param id made by the client: the same id and the same wish again are the same turn
/// @param without the ids of memories that it is to come about without
record RegenerateForm(
    @Pattern(regexp = SaidForm.UUID, message = SaidForm.UUID_EXPECTED) @Nullable String id,
    @Size(max = WITHOUT_MAX, message = "at most {max} are taken")
        @Nullable
            List<@NotNull @Pattern(regexp = SaidForm.UUID, message = SaidForm.UUID_EXPECTED) String>
            without) {

  /// More than the engine takes, so that its own limit is the one that is told.
  static final int WITHOUT_MAX = 1_000;
}

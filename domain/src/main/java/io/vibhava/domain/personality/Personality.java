package io.vibhava.domain.personality;

import io.vibhava.domain.Text;
import java.util.List;

/// What an avatar is like: a description in its own terms, traits, and the boundaries it keeps
/// whatever is asked of it.
public record Personality(String description, Traits traits, List<String> boundaries) {

  /// The most characters of a description.
  public static final int DESCRIPTION_CHARS_MAX = 8_000;

  /// The most characters of one boundary.
  public static final int BOUNDARY_CHARS_MAX = 500;

  public Personality {
    Text.checked("description", description, DESCRIPTION_CHARS_MAX);
    boundaries = List.copyOf(boundaries);
    boundaries.forEach(boundary -> Text.checked("boundary", boundary, BOUNDARY_CHARS_MAX));
  }

  /// The same, without what it keeps to.
  public Personality unbounded() {
    return new Personality(description, traits, List.of());
  }
}

package io.vibhava.domain.avatar;

import io.vibhava.domain.Text;

/// One exchange that shows how an avatar speaks.
public record Example(String said, String replied) {

  /// The most characters of either side.
  public static final int CHARS_MAX = 2_000;

  public Example {
    Text.checked("example", said, CHARS_MAX);
    Text.checked("example", replied, CHARS_MAX);
  }
}

package io.vibhava.domain.account;

import io.vibhava.domain.Text;
import java.time.Instant;

/// Somebody who logged in, on one device, until they log out or stay away for too long.
///
/// @param label the device, as it calls itself
/// @param seen when it was last renewed
/// @param due when it ends at the latest; it is moved each time it is renewed, up to a last moment
public record Session(SessionId id, String label, Instant created, Instant seen, Instant due) {

  /// The most characters of a label.
  public static final int LABEL_CHARS_MAX = 200;

  private static final String UNNAMED = "unnamed";

  public Session {
    label = label.isBlank() ? UNNAMED : Text.shortened(Text.folded(label), LABEL_CHARS_MAX);
  }

  public boolean isOverAt(Instant now) {
    return !now.isBefore(due);
  }

  public Session seen(Instant now, Instant next) {
    return new Session(id, label, created, now, next);
  }
}

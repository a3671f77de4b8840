package io.vibhava.cli.console;

import java.util.UUID;
import org.slf4j.LoggerFactory;

/// Something that should not have happened. It is logged by class and place alone, since a message
/// of an exception may repeat what somebody said.
public final class Fault {

  private Fault() {}

  /// Logs `cause`.
  ///
  /// @return what to tell the person, with the id under which it is logged
  public static String logged(Throwable cause) {
    var id = UUID.randomUUID();
    LoggerFactory.getLogger(Fault.class).error("fault {}\n{}", id, placesOf(cause));
    return "something unexpected went wrong (%s); it is in the log as %s"
        .formatted(cause.getClass().getSimpleName(), id);
  }

  private static String placesOf(Throwable cause) {
    var places = new StringBuilder();
    for (var at = cause; at != null && places.length() < 20_000; at = at.getCause()) {
      places.append(at.getClass().getName()).append('\n');
      for (var frame : at.getStackTrace()) {
        places.append("  at ").append(frame).append('\n');
      }
    }
    return places.toString();
  }
}

package io.vibhava.web.turn;

import java.time.Duration;

/// The limits of turns over HTTP.
///
/// @param grace how long a reply goes on that nobody follows, so that a client that lost the line
///   can come back
/// @param lingering how long the events of a turn that is over are held for those who come back
public record StreamLimits(Duration grace, Duration lingering) {

  public static final StreamLimits USUAL =
      new StreamLimits(Duration.ofSeconds(10), Duration.ofSeconds(60));
}

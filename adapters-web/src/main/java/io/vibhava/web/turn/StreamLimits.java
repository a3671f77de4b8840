package io.vibhava.web.turn;

import java.time.Duration;

/// The limits of turns over HTTP.
///
/// @param grace how long a reply goes on that nobody follows, so that a client that lost the line
///   can come back
/// @param lingering how long the events of a turn that is over are held for those who come back;
///   past that they are told from what was kept
/// @param pulse how long a stream is silent before a sign of life is sent, and whoever follows is
///   asked for their key again
/// @param perPersonMax how many replies a person may wait for at once
public record StreamLimits(Duration grace, Duration lingering, Duration pulse, int perPersonMax) {

  public static final StreamLimits USUAL =
      new StreamLimits(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(10), 20);
}

package io.vibhava.web;

import java.time.Duration;

/// The limits of the server as a whole.
///
/// @param headerBytesMax the most bytes of a request's line and headers
/// @param idleTimeout how long a connection may be silent; longer than any pause within a reply
/// @param connectionsMax how many connections there may be at once
/// @param requestBytesPerSecondMin how fast a request has to come, so that nobody holds a place by
///   sending next to nothing
/// @param stopTimeout how long what is under way may go on once the server is to stop
public record ServerLimits(
    int headerBytesMax,
    Duration idleTimeout,
    int connectionsMax,
    int requestBytesPerSecondMin,
    Duration stopTimeout) {

  public static final ServerLimits USUAL =
      new ServerLimits(16 << 10, Duration.ofSeconds(90), 10_000, 100, Duration.ofSeconds(10));
}

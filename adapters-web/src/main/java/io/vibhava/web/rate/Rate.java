package io.vibhava.web.rate;

import java.time.Duration;

/// How often something may be done. All of it may be done at once; what was done comes back evenly
/// over the window.
public record Rate(int requestsMax, Duration window) {

  public static Rate aMinute(int requestsMax) {
    return new Rate(requestsMax, Duration.ofMinutes(1));
  }
}

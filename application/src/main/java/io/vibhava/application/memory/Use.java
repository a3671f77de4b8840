package io.vibhava.application.memory;

import java.time.Instant;

/// When a memory was of use to a reply, and how often.
public record Use(Instant first, Instant last, int times) {

  public static Use once(Instant at) {
    return new Use(at, at, 1);
  }

  public Use again(Instant at) {
    return new Use(first, at.isAfter(last) ? at : last, times + 1);
  }
}

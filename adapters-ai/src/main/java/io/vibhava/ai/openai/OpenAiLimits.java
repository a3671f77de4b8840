package io.vibhava.ai.openai;

import java.time.Duration;

/// How long is waited, how often it is tried again, and how much is taken.
///
/// @param connectTimeout from the first packet to a connection
/// @param firstPieceTimeout from the question to the first sign of a reply, all tries together
/// @param pieceTimeout from one event of the reply to the next; comments that keep a connection
///   open don't count
/// @param replyTimeout the whole reply; less than the time for which a turn is held
/// @param retriesMax further tries before the first piece; after it there are none
/// @param retryDelay before the first further try; it doubles with each, give or take half
/// @param retryAfterMax the longest wait that a provider may ask for; a longer one is a failure at
///   once
/// @param breakerFailuresMax so many replies in a row that could not be begun, and nothing is asked
///   for a while
/// @param breakerPause that while
/// @param eventBytesMax one line of the provider's events
/// @param replyBytesMax all of them
/// @param connectionsIdleMax connections that are kept open for the next reply
public record OpenAiLimits(
    Duration connectTimeout,
    Duration firstPieceTimeout,
    Duration pieceTimeout,
    Duration replyTimeout,
    int retriesMax,
    Duration retryDelay,
    Duration retryAfterMax,
    int breakerFailuresMax,
    Duration breakerPause,
    int eventBytesMax,
    int replyBytesMax,
    int connectionsIdleMax) {

  public static final OpenAiLimits USUAL =
      new OpenAiLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(90),
          Duration.ofSeconds(30),
          Duration.ofSeconds(150),
          2,
          Duration.ofMillis(300),
          Duration.ofSeconds(10),
          5,
          Duration.ofSeconds(15),
          1 << 20,
          16 << 20,
          64);
}

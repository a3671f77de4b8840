package io.vibhava.web.account;

import java.time.Duration;

/// How short tokens are made.
///
/// @param lifetime how long one is good: what it says is compared with what is kept at each request
///   anyway
public record TokenSettings(Duration lifetime) {

  public static final TokenSettings USUAL = new TokenSettings(Duration.ofMinutes(10));
}

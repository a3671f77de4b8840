package io.vibhava.web.rate;

/// How often one may ask.
///
/// @param isOn whether anybody counts at all
/// @param address of anybody at one address, before it is known who they are; several people may
///   share one
/// @param guesses the same for what takes a password or a token that might be guessed
/// @param person of one person, by whatever keys and sessions
/// @param key of one key or session
/// @param bucketsMax how many addresses, people and keys are counted at once, each by itself; those
///   that asked least go first, and begin anew
public record RateLimits(
    boolean isOn, Rate address, Rate guesses, Rate person, Rate key, int bucketsMax) {

  public static final RateLimits USUAL =
      new RateLimits(
          true,
          Rate.aMinute(1200),
          Rate.aMinute(20),
          Rate.aMinute(600),
          Rate.aMinute(300),
          100_000);

  /// For tests of what a machine can bear.
  public static final RateLimits OFF =
      new RateLimits(
          false, USUAL.address, USUAL.guesses, USUAL.person, USUAL.key, USUAL.bucketsMax);
}

package io.vibhava.persistence.account;

/// What hashing a password costs, and how much of it is done at once.
///
/// @param memoryKib of each hash while it is made
/// @param atOnceMax hashes that are made at the same time
/// @param waitingMax hashes that wait for that; more are refused
public record Argon2Settings(int memoryKib, int passes, int atOnceMax, int waitingMax) {

  /// 64 MiB and 3 passes, as RFC 9106 has it for all: about a third of a second for each guess, and
  /// at most 128 MiB at once.
  public static final Argon2Settings USUAL = new Argon2Settings(64 * 1024, 3, 2, 32);
}

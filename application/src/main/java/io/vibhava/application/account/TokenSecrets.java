package io.vibhava.application.account;

/// The secrets that tokens are signed with.
@FunctionalInterface
public interface TokenSecrets {

  /// As many bytes as a secret has.
  int BYTES = 32;

  /// The secret with this name: always the same for the same name, and telling nothing of any
  /// other.
  byte[] secret(String name);
}

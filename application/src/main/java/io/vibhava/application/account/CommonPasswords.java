package io.vibhava.application.account;

/// The passwords that everybody takes, and that are tried first.
@FunctionalInterface
public interface CommonPasswords {

  /// @param password in lower case
  boolean contains(String password);
}

package io.vibhava.domain.account;

/// What a password is known again by: the words of a slow hash, with its salt and its cost, in the
/// form that all implementations share.
public record PasswordHash(String phc) {

  @Override
  public String toString() {
    return "a hash of a password";
  }
}

package io.vibhava.application.account;

import io.vibhava.domain.account.TokenSecret;
import java.security.SecureRandom;

/// Makes tokens that nobody can guess.
final class Secrets {

  private final SecureRandom random = new SecureRandom();

  byte[] bytes() {
    var bytes = new byte[TokenSecret.RANDOM_BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  TokenSecret token(TokenSecret.Use use) {
    return TokenSecret.of(use, bytes());
  }
}

package io.vibhava.application.inmemory;

import io.vibhava.application.account.TokenSecrets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Secrets that last as long as the program.
final class InMemorySecrets implements TokenSecrets {

  private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();

  @Override
  public byte[] secret(String name) {
    return secrets.computeIfAbsent(name, _ -> random()).clone();
  }

  private static byte[] random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}

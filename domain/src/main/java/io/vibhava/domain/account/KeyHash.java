package io.vibhava.domain.account;

import java.util.HexFormat;

/// The SHA-256 of an API key, by which the key is known again. It tells nothing of the key.
public record KeyHash(String hex) {

  static KeyHash of(byte[] digest) {
    return new KeyHash(HexFormat.of().formatHex(digest));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}

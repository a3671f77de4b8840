package io.vibhava.domain.account;

import java.util.HexFormat;

/// The SHA-256 of a key or a token, by which it is known again. It tells nothing of it.
public record KeyHash(String hex) {

  public static KeyHash of(byte[] digest) {
    return new KeyHash(HexFormat.of().formatHex(digest));
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}

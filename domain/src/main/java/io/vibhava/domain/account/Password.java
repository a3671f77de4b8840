package io.vibhava.domain.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// A password as somebody typed it, in NFKC, so that it is the same from each keyboard. It is never
/// kept, and never printed.
public final class Password {

  private final String text;

  private Password(String text) {
    this.text = text;
  }

  public static Password of(String typed) {
    return new Password(Normalizer.normalize(typed, Normalizer.Form.NFKC));
  }

  public String reveal() {
    return text;
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// How many characters it has, as Unicode counts them.
  int chars() {
    return text.codePointCount(0, text.length());
  }

  /// Whether all of it can be written: of half a surrogate pair, any other would do as well.
  boolean isWellFormed() {
    return text.codePoints().noneMatch(it -> Character.getType(it) == Character.SURROGATE);
  }

  @Override
  public String toString() {
    return "a password";
  }
}

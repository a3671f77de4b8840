package io.vibhava.domain.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// An API key as its holder has it. It is told once, when it is made; only its hash is kept. The
/// prefix lets people, and programs that look for secrets in the wrong places, know one when they
/// see it.
public final class KeySecret {

  /// As many bits as can't be guessed, so that a plain hash is enough.
  public static final int RANDOM_BYTES = 32;

  private static final String PREFIX = "vib_";
  private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

  private final String text;

  private KeySecret(String text) {
    this.text = text;
  }

  /// @param random as many bytes as [#RANDOM_BYTES], from a source that nobody can foretell
  public static KeySecret of(byte[] random) {
    if (random.length != RANDOM_BYTES) {
      throw new IllegalArgumentException(
          "%d bytes are too few or too many".formatted(random.length));
    }
    return new KeySecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /// The key in `text`, if it has the form of one.
  public static Optional<KeySecret> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new KeySecret(text)) : Optional.empty();
  }

  public KeyHash hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return KeyHash.of(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The key itself, for its holder.
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return PREFIX + "…";
  }
}

package io.vibhava.domain.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A token of 256 random bits that is used once, as its holder has it; only its hash is kept.
public final class TokenSecret {

  /// As many bits as can't be guessed, so that a plain hash is enough.
  public static final int RANDOM_BYTES = 32;

  /// What a token is for, told by its first letters: one is never taken for another.
  public enum Use {
    /// Goes on with a session.
    REFRESH("vir_"),
    /// Sets a password anew.
    RESET("vip_"),
    /// Makes an account.
    INVITE("vii_");

    private final String prefix;

    Use(String prefix) {
      this.prefix = prefix;
    }
  }

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final Use use;
  private final byte[] random;

  private TokenSecret(Use use, byte[] random) {
    this.use = use;
    this.random = random.clone();
  }

  /// @param random as many bytes as [#RANDOM_BYTES], from a source that nobody can foretell
  public static TokenSecret of(Use use, byte[] random) {
    if (random.length != RANDOM_BYTES) {
      throw new IllegalArgumentException(
          "%d bytes are too few or too many".formatted(random.length));
    }
    return new TokenSecret(use, random);
  }

  /// The token in `text`, if it has the form of one for this use.
  public static Optional<TokenSecret> parse(Use use, String text) {
    if (!text.startsWith(use.prefix)
        || !FORM.matcher(text.substring(use.prefix.length())).matches()) {
      return Optional.empty();
    }
    var secret =
        new TokenSecret(use, Base64.getUrlDecoder().decode(text.substring(use.prefix.length())));
    return Optional.of(secret).filter(it -> it.reveal().equals(text));
  }

  public KeyHash hash() {
    return KeyHash.of(digest(reveal().getBytes(StandardCharsets.US_ASCII)));
  }

  /// The token that comes after this one: whoever has this one and the nonce makes it again, and
  /// nobody else can.
  public TokenSecret successor(byte[] nonce) {
    return new TokenSecret(
        use, digest("vibhava successor".getBytes(StandardCharsets.US_ASCII), random, nonce));
  }

  private static byte[] digest(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of each Java", e);
    }
  }

  /// The token itself, for its holder.
  public String reveal() {
    return use.prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  @Override
  public String toString() {
    return use.prefix + "…";
  }
}

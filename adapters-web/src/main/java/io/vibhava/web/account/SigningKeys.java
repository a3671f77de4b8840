package io.vibhava.web.account;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import io.vibhava.application.account.TokenSecrets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The keys that short tokens are signed with: another for each period, derived from the house's
/// own secret, so that every process of a house has the same and none is written anywhere.
final class SigningKeys {

  private static final Duration PERIOD = Duration.ofDays(30);
  private static final String PREFIX = "period-";

  private final TokenSecrets secrets;
  private final Map<String, OctetKeyPair> keys = new ConcurrentHashMap<>();

  SigningKeys(TokenSecrets secrets) {
    this.secrets = secrets;
  }

  /// The key of the period that `now` is in.
  OctetKeyPair current(Instant now) {
    return key(named(period(now)));
  }

  /// The key that is named so, if it is that of this period or of the one before.
  Optional<OctetKeyPair> find(String name, Instant now) {
    var period = period(now);
    return name.equals(named(period)) || name.equals(named(period - 1))
        ? Optional.of(key(name))
        : Optional.empty();
  }

  private static long period(Instant now) {
    return Math.floorDiv(now.toEpochMilli(), PERIOD.toMillis());
  }

  private static String named(long period) {
    return PREFIX + period;
  }

  private OctetKeyPair key(String name) {
    return keys.computeIfAbsent(name, this::derived);
  }

  private OctetKeyPair derived(String name) {
    try {
      var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(secrets.secret(name));
      return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(pair.getPublicKey()))
          .d(Base64URL.encode(pair.getPrivateKey()))
          .keyID(name)
          .build();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a signing key can't be derived", e);
    }
  }
}

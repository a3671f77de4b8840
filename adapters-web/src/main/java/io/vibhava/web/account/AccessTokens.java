package io.vibhava.web.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vibhava.application.account.TokenSecrets;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccessClaims;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.SessionId;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Short tokens as JWT: signed by EdDSA and nothing else, with a header of three fields and no
/// others, and without anything that is anybody's. What a token says of itself never chooses how it
/// is looked at.
public final class AccessTokens {

  /// Longer than any of ours; what is longer is not looked at.
  private static final int CHARS_MAX = 1_024;

  private static final String ISSUER = "vibhava";
  private static final String AUDIENCE = "vibhava-api";
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final Set<String> HEADER = Set.of("alg", "typ", "kid");
  private static final Set<String> CLAIMS =
      Set.of("iss", "aud", "sub", "sid", "sv", "jti", "iat", "exp");

  private final SigningKeys keys;
  private final Duration lifetime;
  private final InstantSource clock;

  public AccessTokens(TokenSecrets secrets, TokenSettings settings, InstantSource clock) {
    this.keys = new SigningKeys(secrets);
    this.lifetime = settings.lifetime();
    this.clock = clock;
  }

  public Duration lifetime() {
    return lifetime;
  }

  public String issue(AccessClaims claims) {
    var now = clock.instant();
    var key = keys.current(now);
    var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA).type(TYPE).keyID(key.getKeyID()).build();
    var jwt = new SignedJWT(header, written(claims, now));
    try {
      jwt.sign(new Ed25519Signer(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("a token can't be signed", e);
    }
  }

  private JWTClaimsSet written(AccessClaims claims, Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(claims.owner().toString())
        .claim("sid", claims.session().toString())
        .claim("sv", claims.security())
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(lifetime)))
        .build();
  }

  /// What `token` says, if it is one of ours and good now.
  public Optional<AccessClaims> read(String token) {
    if (token.length() > CHARS_MAX) {
      return Optional.empty();
    }
    try {
      var jwt = SignedJWT.parse(token);
      return isOurs(jwt) ? claims(jwt.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException | Failure.Invalid e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(SignedJWT jwt) throws JOSEException, ParseException {
    var header = jwt.getHeader();
    if (!written(header).equals(HEADER)
        || !JWSAlgorithm.EdDSA.equals(header.getAlgorithm())
        || !TYPE.equals(header.getType())
        || !isInOneForm(jwt.getSignature())) {
      return false;
    }
    var key =
        Optional.ofNullable(header.getKeyID())
            .flatMap(name -> keys.find(name, clock.instant()))
            .map(OctetKeyPair::toPublicJWK);
    return key.isPresent() && jwt.verify(new Ed25519Verifier(key.get()));
  }

  /// The names as they stand in the token: the library passes over some that say what is usual.
  private static Set<String> written(JWSHeader header) throws ParseException {
    return JSONObjectUtils.parse(header.getParsedBase64URL().decodeToString()).keySet();
  }

  /// Base64 lets the last letter of a signature be written in several ways.
  private static boolean isInOneForm(Base64URL signature) {
    return Base64URL.encode(signature.decode()).equals(signature);
  }

  private Optional<AccessClaims> claims(JWTClaimsSet claims) throws ParseException {
    var isGood =
        claims.getClaims().keySet().equals(CLAIMS)
            && ISSUER.equals(claims.getIssuer())
            && List.of(AUDIENCE).equals(claims.getAudience())
            && isGoodNow(claims.getIssueTime(), claims.getExpirationTime());
    return isGood ? Optional.of(said(claims)) : Optional.empty();
  }

  private boolean isGoodNow(@Nullable Date issued, @Nullable Date expires) {
    if (issued == null || expires == null) {
      return false;
    }
    return clock.instant().isBefore(expires.toInstant())
        && !expires.toInstant().isAfter(issued.toInstant().plus(lifetime));
  }

  private static AccessClaims said(JWTClaimsSet claims) throws ParseException {
    return new AccessClaims(
        OwnerId.parse(Objects.requireNonNullElse(claims.getSubject(), "")),
        SessionId.parse(Objects.requireNonNullElse(claims.getStringClaim("sid"), "")),
        Objects.requireNonNullElse(claims.getIntegerClaim("sv"), 0));
  }
}

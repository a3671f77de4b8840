package io.vibhava.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vibhava.web.WebHouse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tokens that are nearly ours. None lets in, and none is more than the server can take.
class MutantsTest {

  private static final int FEWEST = 500;

  private final WebHouse house = new WebHouse();
  private final Map<String, String> mutants = new LinkedHashMap<>();
  private String good = "";
  private OctetKeyPair key;

  @BeforeEach
  void aGoodToken() {
    good = house.ada.token();
    key = new SigningKeys(house.secrets).current(house.clock.instant());
  }

  @AfterEach
  void close() {
    house.close();
  }

  private int status(String token) {
    var told = house.ask("GET", "/v1/me").with("Authorization", "Bearer " + token).told();
    if (told.status() == 401) {
      assertThat(told.type()).isEqualTo("application/problem+json");
    }
    return told.status();
  }

  @Test
  void theTokenThatTheyAreMadeOfLetsIn() throws Exception {
    assertThat(status(good)).isEqualTo(200);
    assertThat(status(signed(header(), claims()))).isEqualTo(200);
  }

  @Test
  void noMutantLetsIn() throws Exception {
    bitFlips();
    cuts();
    headers();
    otherClaims();
    otherKeys();
    parts();

    assertThat(mutants).hasSizeGreaterThanOrEqualTo(FEWEST);
    var wrong = new ArrayList<String>();
    mutants.forEach((what, token) -> {
      var status = status(token);
      if (status != 401) {
        wrong.add(what + ": " + status);
      }
    });
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTokenIsReadByItsHolderAndTellsNothingOfThem() throws Exception {
    var jwt = SignedJWT.parse(good);

    assertThat(jwt.getHeader().toJSONObject().keySet()).containsOnly("alg", "typ", "kid");
    assertThat(jwt.getJWTClaimsSet().getClaims().keySet())
        .containsOnly("iss", "aud", "sub", "sid", "sv", "jti", "iat", "exp");
    assertThat(jwt.getPayload().toString()).doesNotContain("ada");
    assertThat(good.length()).isLessThan(700);
  }

  /// One bit of one letter, all along the token.
  private void bitFlips() {
    for (var at = 0; at < good.length(); at++) {
      var flipped = (char) (good.charAt(at) ^ 1);
      if (flipped > ' ' && flipped < 127) {
        mutants.put("bit at " + at, good.substring(0, at) + flipped + good.substring(at + 1));
      }
    }
  }

  private void cuts() {
    for (var length = 0; length < good.length(); length += 7) {
      mutants.put("cut at " + length, good.substring(0, length));
    }
    mutants.put("one more", good + "A");
    mutants.put("padded", good + "=");
    mutants.put("doubled", good + good);
    mutants.put("very long", good + "A".repeat(8_000));
    mutants.put("another part", good + ".e30");
  }

  private static Map<String, Object> header() {
    return new LinkedHashMap<>(Map.of("alg", "EdDSA", "typ", "at+jwt"));
  }

  private Map<String, Object> claims() throws ParseException {
    return new LinkedHashMap<>(SignedJWT.parse(good).getPayload().toJSONObject());
  }

  private String signed(Map<String, Object> header, Map<String, Object> claims)
      throws JOSEException {
    return signed(header, claims, key);
  }

  /// Signed rightly, whatever it says.
  private String signed(Map<String, Object> header, Map<String, Object> claims, OctetKeyPair with)
      throws JOSEException {
    header.putIfAbsent("kid", key.getKeyID());
    return signedText(json(header), json(claims), with);
  }

  private static String signedText(String header, String claims, OctetKeyPair with)
      throws JOSEException {
    var input = encoded(header) + "." + encoded(claims);
    var plain = new JWSHeader.Builder(JWSAlgorithm.EdDSA).build();
    return input
        + "."
        + new Ed25519Signer(with).sign(plain, input.getBytes(StandardCharsets.US_ASCII));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Map<String, Object> values) {
    return com.nimbusds.jose.util.JSONObjectUtils.toJSONString(values);
  }

  private void headers() throws Exception {
    for (var algorithm :
        List.of(
            "none", "None", "NONE", "nOnE", "", "HS256", "HS384", "HS512", "RS256", "ES256",
            "PS256", "Ed25519", "Ed448", "eddsa", "EdDSA ", "dir", "A256GCM")) {
      var header = header();
      header.put("alg", algorithm);
      mutants.put("alg " + algorithm, signed(header, claims()));
      mutants.put("alg " + algorithm + " unsigned", unsigned(header, claims()));
    }
    for (var type :
        List.of("JWT", "at+JWT;x", "", "application/jwt", "dpop+jwt", "jwt", "rt+jwt")) {
      var header = header();
      header.put("typ", type);
      mutants.put("typ " + type, signed(header, claims()));
    }
    for (var kid :
        List.of(
            "",
            "period-0",
            "period--1",
            "period-999999",
            "../../instance.key",
            "/dev/null",
            "' OR '1'='1",
            "period-1; DROP TABLE account",
            "null",
            "\u0000",
            "a".repeat(300))) {
      var header = header();
      header.put("kid", kid);
      mutants.put("kid " + kid, signed(header, claims()));
    }
    for (var injected :
        List.of(
            "jku", "jwk", "x5u", "x5c", "x5t", "x5t#S256", "crit", "b64", "cty", "zip", "iss")) {
      for (var value :
          List.of(
              "https://evil.example/keys",
              key.toPublicJWK().toJSONObject(),
              List.of("exp"),
              true)) {
        var header = header();
        header.put(injected, value);
        mutants.put("header " + injected + " " + value, signed(header, claims()));
      }
    }
    mutants.put("without typ", signed(new LinkedHashMap<>(Map.of("alg", "EdDSA")), claims()));
    mutants.put("without alg", signed(new LinkedHashMap<>(Map.of("typ", "at+jwt")), claims()));
    for (var name : List.of("alg", "typ", "kid")) {
      for (var value : List.of("null", "[]", "{}", "0", "1e999999", "[null]")) {
        var rest = withKid();
        rest.remove(name);
        mutants.put(
            "header " + name + " is " + value,
            signedText(
                json(rest).replaceFirst("\\{", "{\"%s\":%s,".formatted(name, value)),
                json(claims()),
                key));
      }
    }
    mutants.put("header deep", signedText("[".repeat(300), json(claims()), key));
    mutants.put("no header", signedText("", json(claims()), key));
    mutants.put("header a list", signedText("[]", json(claims()), key));
    mutants.put("header a number", signedText("1", json(claims()), key));
    mutants.put(
        "header twice",
        signedText(
            "{\"alg\":\"none\",\"alg\":\"EdDSA\",\"typ\":\"at+jwt\",\"kid\":\""
                + key.getKeyID()
                + "\",\"x\":1}",
            json(claims()),
            key));
  }

  private String unsigned(Map<String, Object> header, Map<String, Object> claims) {
    header.putIfAbsent("kid", key.getKeyID());
    return encoded(json(header)) + "." + encoded(json(claims)) + ".";
  }

  private void otherClaims() throws Exception {
    for (var name : claims().keySet()) {
      var without = claims();
      without.remove(name);
      mutants.put("without " + name, signed(header(), without));
      for (var value : List.of("", "x", -1, true, List.of(), Map.of(), "null", 1e300)) {
        var changed = claims();
        changed.put(name, value);
        if (!name.equals("jti")) {
          mutants.put(name + " is " + value, signed(header(), changed));
        }
      }
    }
    var now = house.clock.instant();
    claim("exp", seconds(now));
    claim("exp", seconds(now.minusSeconds(1)));
    claim("exp", seconds(now.plusSeconds(86_400)));
    claim("iat", seconds(now.minusSeconds(86_400)));
    claim("aud", List.of("vibhava-api", "another"));
    claim("aud", "another-api");
    claim("iss", "https://vibhava");
    claim("sub", UUID.randomUUID().toString());
    claim("sub", house.eve.owner().id().toString());
    claim("sid", UUID.randomUUID().toString());
    claim("sid", house.eve.session().session().id().toString());
    for (var sv : List.of(0, 2, 3, 1_000_000, Long.MAX_VALUE)) {
      claim("sv", sv);
    }
    for (var more : List.of("nbf", "role", "scope", "scopes", "admin", "act", "cnf")) {
      claim(more, "admin");
    }
    mutants.put("claims a list", signedText(json(withKid()), "[]", key));
    mutants.put("no claims", signedText(json(withKid()), "", key));
    mutants.put("claims broken", signedText(json(withKid()), "{\"sub\":", key));
  }

  private Map<String, Object> withKid() {
    var header = header();
    header.put("kid", key.getKeyID());
    return header;
  }

  private static long seconds(Instant at) {
    return at.getEpochSecond();
  }

  private void claim(String name, Object value) throws Exception {
    var changed = claims();
    changed.put(name, value);
    mutants.put(name + " := " + value, signed(header(), changed));
  }

  private void otherKeys() throws Exception {
    for (var seed = 0; seed < 20; seed++) {
      mutants.put("key " + seed, signed(header(), claims(), keyOf(seed)));
    }
    var stranger = new SigningKeys(_ -> new byte[32]).current(house.clock.instant());
    mutants.put("another house's key", signed(header(), claims(), stranger));
    var publicBytes = key.getX().decode();
    var mac =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build(),
            JWTClaimsSet.parse(claims()));
    mac.sign(new MACSigner(publicBytes));
    mutants.put("the public key as a shared one", mac.serialize());
    var older = house.clock.instant().minusSeconds(61L * 86_400);
    mutants.put(
        "a key of two periods ago",
        new AccessTokens(house.secrets, TokenSettings.USUAL, () -> older)
            .issue(house.ada.session().claims()));
  }

  private static OctetKeyPair keyOf(int seed) throws GeneralSecurityException {
    var bytes = new byte[32];
    bytes[0] = (byte) seed;
    var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(bytes);
    return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(pair.getPublicKey()))
        .d(Base64URL.encode(pair.getPrivateKey()))
        .build();
  }

  /// Parts of two good tokens, put together otherwise.
  private void parts() {
    var mine = good.split("\\.");
    var theirs = house.eve.token().split("\\.");
    mutants.put("their claims", mine[0] + "." + theirs[1] + "." + mine[2]);
    mutants.put("their signature", mine[0] + "." + mine[1] + "." + theirs[2]);
    mutants.put("no signature", mine[0] + "." + mine[1] + ".");
    mutants.put("zero signature", mine[0] + "." + mine[1] + "." + "A".repeat(86));
    mutants.put("parts the other way", mine[2] + "." + mine[1] + "." + mine[0]);
    mutants.put("only dots", "..");
    mutants.put("five parts", "a.b.c.d.e");
  }
}

package io.vibhava.web.network;

import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/// Reads a certificate and its key from files.
final class Pem {

  static final char[] NO_PASSWORD = {};
  static final String ALIAS = "vibhava";

  private static final Pattern KEY =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([\\w+/=\\s]+)-----END PRIVATE KEY-----");

  private Pem() {}

  /// @throws Failure.Invalid if one can't be read, or the key is that of another certificate
  static KeyStore read(TlsFiles files) {
    var chain = chain(files.certificates());
    var key = key(files.key(), chain[0].getPublicKey());
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_PASSWORD);
      store.setKeyEntry(ALIAS, key, NO_PASSWORD, chain);
      return store;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("a certificate that was read can't be held", e);
    }
  }

  private static Certificate[] chain(Path file) {
    try (var in = Files.newInputStream(file)) {
      var read = CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (!read.isEmpty()) {
        return read.toArray(Certificate[]::new);
      }
    } catch (IOException e) {
      throw unreadable("tls-cert", file);
    } catch (GeneralSecurityException e) {
      // Said below, with what is expected.
    }
    throw new Failure.Invalid(
        "tls-cert %s: it holds no certificate; its chain in PEM is expected".formatted(file));
  }

  private static PrivateKey key(Path file, PublicKey own) {
    var found = KEY.matcher(text(file));
    if (!found.find()) {
      throw new Failure.Invalid(
          "tls-key %s: it holds no key in PKCS#8 that is not encrypted; make one: openssl pkcs8 -topk8 -nocrypt -in KEY -out FILE"
              .formatted(file));
    }
    try {
      var bytes = Base64.getMimeDecoder().decode(found.group(1));
      var key =
          KeyFactory.getInstance(own.getAlgorithm())
              .generatePrivate(new PKCS8EncodedKeySpec(bytes));
      if (isPair(key, own)) {
        return key;
      }
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Said below: it is none of this certificate.
    }
    throw new Failure.Invalid("tls-key %s: it is not the key of the certificate".formatted(file));
  }

  private static boolean isPair(PrivateKey key, PublicKey own) throws GeneralSecurityException {
    var algorithm =
        switch (own.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> own.getAlgorithm();
        };
    var signing = Signature.getInstance(algorithm);
    signing.initSign(key);
    var signed = signing.sign();
    signing.initVerify(own);
    return signing.verify(signed);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw unreadable("tls-key", file);
    }
  }

  private static Failure unreadable(String option, Path file) {
    return new Failure.Invalid("%s %s: it can't be read".formatted(option, file));
  }
}

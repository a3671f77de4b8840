package io.vibhava.web.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// A certificate that vouches for itself, in files as an operator has them.
record TestCertificate(X509Certificate certificate, TlsFiles files) {

  private static final String PASSWORD = "changeit";

  /// @param algorithm such as `EC`
  static TestCertificate in(Path folder, String algorithm)
      throws IOException, GeneralSecurityException, InterruptedException {
    var file = folder.resolve("store.p12");
    Files.deleteIfExists(file);
    make(file, algorithm);
    var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    var certificate = (X509Certificate) store.getCertificate("test");
    var files = new TlsFiles(folder.resolve("cert.pem"), folder.resolve("key.pem"));
    write(files.certificates(), "CERTIFICATE", certificate.getEncoded());
    write(files.key(), "PRIVATE KEY", store.getKey("test", PASSWORD.toCharArray()).getEncoded());
    return new TestCertificate(certificate, files);
  }

  private static void make(Path file, String algorithm) throws IOException, InterruptedException {
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var made =
        new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "test",
                "-keyalg",
                algorithm,
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (made != 0) {
      throw new IOException("keytool ended with " + made);
    }
  }

  private static void write(Path file, String what, byte[] bytes) throws IOException {
    var text = Base64.getMimeEncoder().encodeToString(bytes);
    Files.writeString(
        file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(what, text, what));
  }
}

package io.vibhava.persistence.account;

import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.PasswordHash;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// An Argon2id hash with its cost and its salt, as the form that all implementations share has it.
record Argon2Form(int memoryKib, int passes, byte[] salt, byte[] hash) {

  static final int BYTES = 32;
  static final int SALT_BYTES = 16;

  private static final Pattern FORM =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([\\w+/-]+)\\$([\\w+/-]+)");

  static Argon2Form of(int memoryKib, int passes, byte[] salt, Password password) {
    return new Argon2Form(memoryKib, passes, salt, computed(memoryKib, passes, salt, password));
  }

  static Argon2Form parse(PasswordHash hash) {
    var parts = FORM.matcher(hash.phc());
    if (!parts.matches()) {
      throw new IllegalStateException("a hash of a password has another form");
    }
    var base64 = Base64.getDecoder();
    return new Argon2Form(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        base64.decode(parts.group(3)),
        base64.decode(parts.group(4)));
  }

  /// Compares in the same time wherever they differ.
  boolean fits(Password password) {
    return MessageDigest.isEqual(hash, computed(memoryKib, passes, salt, password));
  }

  private static byte[] computed(int memoryKib, int passes, byte[] salt, Password password) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    var out = new byte[BYTES];
    generator.generateBytes(password.bytes(), out);
    return out;
  }

  PasswordHash written() {
    var base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(
                memoryKib, passes, base64.encodeToString(salt), base64.encodeToString(hash)));
  }
}

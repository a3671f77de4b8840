package io.vibhava.persistence.sealing;

import io.vibhava.domain.Failure;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// An instance key, sealed by a passphrase: Argon2id makes a key of the words, and that one seals.
///
/// @param salt in Base64, as is what is sealed
public record PassphraseSealed(int memoryKib, int passes, int lanes, String salt, String sealed) {

  /// The second choice that RFC 9106 recommends for all: what an attacker tries costs 64 MiB and
  /// about a third of a second each time.
  private static final int MEMORY_KIB = 64 * 1024;

  private static final int PASSES = 3;
  private static final int LANES = 4;
  private static final int SALT_BYTES = 16;

  /// What a file may ask of the machine that opens it.
  private static final int MEMORY_KIB_MAX = 1024 * 1024;

  private static final int PASSES_MAX = 64;
  private static final int LANES_MAX = 64;

  public static PassphraseSealed of(InstanceKey key, String passphrase) {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    var base64 = Base64.getEncoder();
    var empty = new PassphraseSealed(MEMORY_KIB, PASSES, LANES, base64.encodeToString(salt), "");
    var sealed = empty.sealing(key.id(), passphrase).seal(place(key.id()), key.secret());
    return new PassphraseSealed(
        MEMORY_KIB, PASSES, LANES, empty.salt, base64.encodeToString(sealed));
  }

  /// The instance key with this id.
  ///
  /// @param file what to name when it does not open
  /// @throws Failure.Conflict if the passphrase is another, or what is sealed was altered
  public InstanceKey open(UUID id, String passphrase, Object file) {
    try {
      guard();
      var secret = Base64.getDecoder().decode(sealed);
      return InstanceKey.of(sealing(id, passphrase).open(place(id), secret));
    } catch (Failure | IllegalArgumentException e) {
      throw new Failure.Conflict(
          "%s: it does not open with this passphrase, or it is damaged; give the passphrase that it was made with, or use another backup"
              .formatted(file));
    }
  }

  private void guard() {
    if (memoryKib < 1 || memoryKib > MEMORY_KIB_MAX) {
      throw new IllegalArgumentException("memory");
    }
    if (passes < 1 || passes > PASSES_MAX || lanes < 1 || lanes > LANES_MAX) {
      throw new IllegalArgumentException("cost");
    }
  }

  private SealingKey sealing(UUID id, String passphrase) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(Base64.getDecoder().decode(salt))
            .build());
    var secret = new byte[SealingKey.KEY_BYTES];
    generator.generateBytes(passphrase.getBytes(StandardCharsets.UTF_8), secret);
    return new SealingKey(id, secret);
  }

  private static Place place(UUID id) {
    return new Place(id, id, Kind.INSTANCE_KEY, id, 1);
  }
}

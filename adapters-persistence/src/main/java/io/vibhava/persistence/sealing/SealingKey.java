package io.vibhava.persistence.sealing;

import io.vibhava.domain.Failure;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A key that seals and opens payloads with AES-256-GCM.
///
/// A sealed payload is: format (1 byte), algorithm (1), the key's id (16), nonce (12, random),
/// ciphertext, tag (16). Sealed in with it, but not stored in it: format, algorithm, the key's id
/// and the payload's [Place].
public final class SealingKey {

  static final int KEY_BYTES = 32;

  private static final byte FORMAT = 1;
  private static final byte AES_256_GCM = 1;
  private static final int HEADER_BYTES = 2 + 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final UUID id;
  private final SecretKeySpec secret;

  SealingKey(UUID id, byte[] secret) {
    this.id = id;
    this.secret = new SecretKeySpec(secret, "AES");
  }

  static byte[] random() {
    var secret = new byte[KEY_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  UUID id() {
    return id;
  }

  public byte[] seal(Place place, byte[] payload) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var sealed = ByteBuffer.allocate(HEADER_BYTES + NONCE_BYTES + payload.length + TAG_BYTES);
    putHeader(sealed).put(nonce);
    try {
      cipher(Cipher.ENCRYPT_MODE, place, nonce, 0).doFinal(ByteBuffer.wrap(payload), sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is part of each Java", e);
    }
    return sealed.array();
  }

  /// The payload in `sealed`.
  ///
  /// @throws Failure.Conflict if it was not sealed with this key for this place, or was altered
  ///   since
  public byte[] open(Place place, byte[] sealed) {
    if (!hasHeader(place, sealed)) {
      throw doesNotOpen(place);
    }
    try {
      var from = HEADER_BYTES + NONCE_BYTES;
      return cipher(Cipher.DECRYPT_MODE, place, sealed, HEADER_BYTES)
          .doFinal(sealed, from, sealed.length - from);
    } catch (GeneralSecurityException e) {
      throw doesNotOpen(place);
    }
  }

  private boolean hasHeader(Place place, byte[] sealed) {
    if (sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES) {
      return false;
    }
    if (sealed[0] > FORMAT) {
      throw new Failure.Conflict(
          "%s: it is sealed in format %d, and this program knows formats up to %d; use the newer program"
              .formatted(place, sealed[0], FORMAT));
    }
    return ByteBuffer.wrap(sealed, 0, HEADER_BYTES)
        .equals(putHeader(ByteBuffer.allocate(HEADER_BYTES)).flip());
  }

  private ByteBuffer putHeader(ByteBuffer buffer) {
    return buffer
        .put(FORMAT)
        .put(AES_256_GCM)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
  }

  private Cipher cipher(int mode, Place place, byte[] nonce, int nonceAt)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, secret, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce, nonceAt, NONCE_BYTES));
    var bound = putHeader(ByteBuffer.allocate(HEADER_BYTES + Place.bytes()));
    place.putInto(bound);
    cipher.updateAAD(bound.flip());
    return cipher;
  }

  private static Failure doesNotOpen(Place place) {
    return new Failure.Conflict(
        "%s: it does not open, since it was altered, is an older version, or belongs elsewhere; restore it from a backup"
            .formatted(place));
  }
}

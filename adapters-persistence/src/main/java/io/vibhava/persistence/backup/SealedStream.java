package io.vibhava.persistence.backup;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import io.vibhava.domain.Failure;
import io.vibhava.persistence.sealing.InstanceKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/// What comes behind a [Header], sealed piece by piece with AES-256-GCM, in order, up to its end.
/// No bit of it or of the header can be altered, left out or added unseen.
record SealedStream(Path file, Header header, InstanceKey key) {

  private static final int PIECE_BYTES = 64 << 10;
  private static final int KEY_BYTES = 32;

  /// Writes the header, and `content` sealed behind it. Closes `to`.
  void write(InputStream content, OutputStream to) throws IOException {
    to.write(header.line());
    try (var sealed = streams().newEncryptingStream(to, header.line())) {
      content.transferTo(sealed);
    } catch (GeneralSecurityException e) {
      throw unknown(e);
    }
  }

  /// Writes what is sealed in `from`, where the header was read already, to `to`.
  ///
  /// @throws Failure.Conflict if it is not to the bit what was written
  void open(InputStream from, OutputStream to) throws IOException {
    var digest = sha256();
    var bytes = 0L;
    var opened = opened(from);
    var piece = new byte[PIECE_BYTES];
    for (var read = read(opened, piece); read >= 0; read = read(opened, piece)) {
      digest.update(piece, 0, read);
      to.write(piece, 0, read);
      bytes += read;
    }
    var found = HexFormat.of().formatHex(digest.digest());
    if (bytes != header.says().bytes() || !found.equals(header.says().sha256())) {
      throw damaged();
    }
  }

  /// Whether the beginning opens: then the header is to the bit what was written.
  boolean begins(InputStream from) {
    try {
      return opened(from).read() >= 0;
    } catch (IOException | Failure.Conflict e) {
      return false;
    }
  }

  private InputStream opened(InputStream from) {
    try {
      return streams().newDecryptingStream(from, header.line());
    } catch (GeneralSecurityException | IOException e) {
      throw damaged();
    }
  }

  /// Whatever does not open is reported as a failed read.
  private int read(InputStream opened, byte[] piece) {
    try {
      return opened.read(piece);
    } catch (IOException e) {
      throw damaged();
    }
  }

  private Failure damaged() {
    return new Failure.Conflict(
        "%s: it is damaged or was altered, and nothing of it was used; use another backup, or another copy of this one"
            .formatted(file));
  }

  private StreamingAead streams() {
    try {
      var secret = key.backupSecret(header.says().content());
      return new AesGcmHkdfStreaming(secret, "HmacSha256", KEY_BYTES, PIECE_BYTES, 0);
    } catch (GeneralSecurityException e) {
      throw unknown(e);
    }
  }

  static String digest(InputStream content) throws IOException {
    var digest = sha256();
    var piece = new byte[PIECE_BYTES];
    for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
      digest.update(piece, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw unknown(e);
    }
  }

  private static IllegalStateException unknown(GeneralSecurityException e) {
    return new IllegalStateException("AES-256-GCM and SHA-256 are part of each Java", e);
  }
}

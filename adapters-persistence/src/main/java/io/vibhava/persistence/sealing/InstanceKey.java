package io.vibhava.persistence.sealing;

import io.vibhava.domain.Failure;
import io.vibhava.persistence.sqlite.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key that wraps the keys of all accounts of one data folder. It lies in a file of its own,
/// which is never made anew where there is something that only the old one opens.
public final class InstanceKey {

  /// The file it lies in.
  public static final String FILE = "instance.key";

  private static final String FIRST_LINE =
      "vibhava instance key 1 - without this file nothing in this folder opens";
  private static final int LINES = 3;
  private static final int CHECK_BYTES = 8;
  private static final int ID_BYTES = 16;

  private final byte[] secret;

  private InstanceKey(byte[] secret) {
    this.secret = secret;
  }

  /// The key in `file`.
  ///
  /// @throws Failure.Conflict if the file is damaged, or others may read it
  public static InstanceKey read(Path file) {
    if (Files.isDirectory(file)) {
      throw new Failure.Conflict(
          "%s: a file is expected, this is a folder; put back the copy that you kept of the key"
              .formatted(file));
    }
    if (DataFolder.isOpenToOthers(file)) {
      throw new Failure.Conflict(
          "%s: other users of this machine may read it; take that right away with: chmod 600 '%s'"
              .formatted(file, file));
    }
    try {
      return parsed(file, Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList());
    } catch (IOException e) {
      throw new Failure.Conflict(
          "%s: it can't be read; allow this user to read it".formatted(file), e);
    }
  }

  private static InstanceKey parsed(Path file, List<String> lines) {
    if (lines.size() != LINES) {
      throw damaged(file);
    }
    try {
      var key = new InstanceKey(Base64.getDecoder().decode(lines.get(1)));
      if (key.lines().equals(lines)) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      throw damaged(file);
    }
    throw damaged(file);
  }

  private static Failure damaged(Path file) {
    return new Failure.Conflict(
        "%s: it is damaged; put back the copy that you kept of it, nothing in this folder opens without it"
            .formatted(file));
  }

  /// Makes the key of a folder that has none. The file is there whole or not at all.
  public static InstanceKey create(DataFolder folder) {
    var key = new InstanceKey(SealingKey.random());
    key.writeInto(folder);
    return key;
  }

  /// Puts the key where a folder has it. The file is there whole or not at all.
  public void writeInto(DataFolder folder) {
    var beside = folder.made(FILE + ".new");
    try (var channel =
        FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      channel.write(
          ByteBuffer.wrap((String.join("\n", lines()) + "\n").getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
      Files.move(beside, folder.file(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.sync();
  }

  private List<String> lines() {
    return List.of(FIRST_LINE, Base64.getEncoder().encodeToString(secret), check());
  }

  private String check() {
    return HexFormat.of().formatHex(derived("check", CHECK_BYTES));
  }

  /// Names this key, and says nothing about it.
  public UUID id() {
    var bytes = ByteBuffer.wrap(derived("id", ID_BYTES));
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /// What seals the backups that hold `content`.
  public byte[] backupSecret(String content) {
    return derived("backup " + content, SealingKey.KEY_BYTES);
  }

  /// What tokens are signed with, by the name of it.
  public byte[] tokenSecret(String name) {
    return derived("token " + name, SealingKey.KEY_BYTES);
  }

  static InstanceKey of(byte[] secret) {
    return new InstanceKey(secret);
  }

  byte[] secret() {
    return secret.clone();
  }

  SealingKey sealing() {
    return new SealingKey(id(), derived("seal", SealingKey.KEY_BYTES));
  }

  /// What a person is found by: it is the same for the same name, and does not tell the name to
  /// whoever has not this key.
  public byte[] blindIndex(String person) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derived("person", SealingKey.KEY_BYTES), "HmacSHA256"));
      return mac.doFinal(person.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC with SHA-256 is part of each Java", e);
    }
  }

  private byte[] derived(String purpose, int bytes) {
    try {
      var info = ("vibhava " + purpose).getBytes(StandardCharsets.US_ASCII);
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF with SHA-256 is part of each Java", e);
    }
  }
}

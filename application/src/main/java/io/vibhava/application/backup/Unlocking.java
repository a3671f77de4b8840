package io.vibhava.application.backup;

import java.nio.file.Path;
import java.util.Optional;

/// How a backup is opened. With nothing named, by the instance key where it lay when the backup was
/// taken, and by the keys beside the content.
///
/// @param key the file of the instance key
/// @param passphrase that with which the instance key was put into the backup
/// @param keys the keys of another, newer backup of the same folder
public record Unlocking(Optional<Path> key, Optional<Passphrase> passphrase, Optional<Path> keys) {

  public static final Unlocking USUAL =
      new Unlocking(Optional.empty(), Optional.empty(), Optional.empty());
}

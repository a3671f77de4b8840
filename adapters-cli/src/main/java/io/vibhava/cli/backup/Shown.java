package io.vibhava.cli.backup;

import io.vibhava.application.backup.TakeBackup.Taken;
import io.vibhava.domain.backup.Backup;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A backup as it is shown.
record Shown(Path file, Backup backup) {

  String what() {
    return String.format(
        Locale.ROOT, "%,d bytes as they were at %s", backup.bytes(), backup.created());
  }

  BackupJson json() {
    return json((String) null);
  }

  BackupJson json(@Nullable String data) {
    return new BackupJson(
        path(file),
        path(file) + ".keys",
        backup.id().toString(),
        backup.created().toString(),
        backup.bytes(),
        data,
        null,
        null);
  }

  BackupJson json(Taken taken) {
    return new BackupJson(
        path(file),
        path(file) + ".keys",
        backup.id().toString(),
        backup.created().toString(),
        backup.bytes(),
        null,
        taken.setAside().map(Shown::path).orElse(null),
        taken.removed().stream().map(Shown::path).toList());
  }

  private static String path(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}

package io.vibhava.persistence;

import io.vibhava.persistence.sqlite.Database;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;

/// Looks at the files of an open folder: whether each database is whole and set up to lose nothing,
/// whether every row opens, and whether there is room for more.
final class Inspection {

  private static final long ROOM_BYTES_MIN = 100L << 20;
  private static final String DURABLE = "wal 2"; // 2 is SQLite's number for FULL.

  private final OpenFolder folder;
  private final LongConsumer progress;

  /// @param progress hears how many rows were opened so far
  Inspection(OpenFolder folder, LongConsumer progress) {
    this.folder = folder;
    this.progress = progress;
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    findings.add(database(OpenFolder.CONTENT, folder.content()));
    findings.add(database(OpenFolder.KEYS, folder.keysDatabase()));
    findings.addAll(new RowInspection(folder.content(), folder.keys(), progress).findings());
    findings.add(room());
    return findings;
  }

  private static Finding database(String name, Database database) {
    var integrity = database.scan(handle -> pragma(handle, "quick_check"));
    var mode =
        database.read(
            handle -> pragma(handle, "journal_mode") + " " + pragma(handle, "synchronous"));
    if (!integrity.equals("ok")) {
      return new Finding(name, false, "it is damaged; put back the last backup of the folder");
    }
    return mode.equals(DURABLE)
        ? new Finding(name, true, "its pages are sound; WAL, each commit synced to the disk")
        : new Finding(name, false, "not set up to survive a power cut: " + mode);
  }

  private static String pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(String.class).first();
  }

  private Finding room() {
    try {
      FileStore disk = Files.getFileStore(folder.file());
      var bytes = disk.getUsableSpace();
      var told = String.format(Locale.ROOT, "%,d MiB free on its disk", bytes >> 20);
      return new Finding("room", bytes >= ROOM_BYTES_MIN, told);
    } catch (IOException e) {
      return new Finding(
          "room", false, "how much is free can't be told: " + e.getClass().getSimpleName());
    }
  }
}

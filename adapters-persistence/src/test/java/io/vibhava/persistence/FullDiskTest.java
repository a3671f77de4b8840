package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk without room is read all the same. It is a real one: a small file system in memory, which
/// only the process that is tried sees, and which goes with it.
class FullDiskTest {

  private static final String MOUNTED =
      "mount -t tmpfs -o size=4m,mode=700 tmpfs '%s' && exec \"$@\"";

  @TempDir private Path disk;

  /// Fills the disk behind a folder, reads, and is told what can't be kept; then somebody else
  /// writes.
  public static final class Reading {

    private final Path folder;
    private final Path ballast;

    private Reading(Path disk) {
      this.folder = disk.resolve("data");
      this.ballast = disk.resolve("ballast");
    }

    /// @param arguments the disk, and how the folder was left: `closed` or `killed`
    public static void main(String[] arguments) throws IOException {
      new Reading(Path.of(arguments[0])).read(arguments[1].equals("killed"));
    }

    private void read(boolean killed) throws IOException {
      use(killed);
      fill();
      try (var store = SqliteStores.open(folder)) {
        System.out.println("found " + knows(store, "ada"));
        keep(store, "grace");
        System.out.println("found " + knows(store, "grace"));
        Files.delete(ballast);
        try (var other = OtherProcess.running(ReadOnlyTest.Opening.class, folder)) {
          other.rest().forEach(System.out::println);
        }
        System.out.println("found " + knows(store, "grace"));
      }
      try (var store = SqliteStores.open(folder)) {
        keep(store, "mary");
      }
    }

    private void use(boolean killed) throws IOException {
      var left = Map.<String, byte[]>of();
      try (var store = SqliteStores.open(folder)) {
        store.vault().open("ada");
        left = killed ? logs() : left;
      }
      for (var file : left.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    }

    /// The databases and their logs, as who is killed leaves them.
    private Map<String, byte[]> logs() throws IOException {
      var files = new TreeMap<String, byte[]>();
      for (var name : List.of("vibhava.db", "vibhava.db-wal", "keys.db", "keys.db-wal")) {
        files.put(name, Files.readAllBytes(folder.resolve(name)));
      }
      return files;
    }

    private void fill() throws IOException {
      try (var channel =
          FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        while (true) {
          channel.write(ByteBuffer.allocate(4096));
        }
      } catch (IOException e) {
        if (Files.getFileStore(folder).getUsableSpace() > 0) {
          throw e;
        }
      }
    }

    private static boolean knows(SqliteStore store, String person) {
      return store.vault().find(person).isPresent();
    }

    private static void keep(SqliteStore store, String person) {
      try {
        store.vault().open(person);
        System.out.println("kept");
      } catch (Failure failure) {
        System.out.println(failure.code() + " " + failure.getMessage());
      }
    }
  }

  private List<String> heard(String left) {
    var before = new ArrayList<>(List.of("unshare", "--mount"));
    if (!"root".equals(System.getProperty("user.name"))) {
      before.addAll(List.of("--user", "--map-root-user"));
    }
    before.addAll(List.of("sh", "-c", MOUNTED.formatted(disk), "sh"));
    try (var other = OtherProcess.running(before, Map.of(), Reading.class, disk, left)) {
      return other.rest();
    }
  }

  private static void assertRead(List<String> heard) {
    assertThat(heard).hasSize(6);
    assertThat(heard.getFirst()).isEqualTo("found true");
    assertThat(heard.get(1)).startsWith("limit").contains("the disk was full", "free some space");
    assertThat(heard.subList(2, 6)).containsExactly("found false", "opened", "found true", "kept");
  }

  @Test
  void aFolderThatWasClosedIsReadAndNothingIsKept() {
    assertRead(heard("closed"));
  }

  @Test
  void aFolderThatWasLeftWithItsLogIsReadAndNothingIsKept() {
    assertRead(heard("killed"));
  }
}

package io.vibhava.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Takes back what a killed program wrote to the files of a folder and did not flush, as a power
/// cut would. The program runs with `powercut.c` preloaded, which keeps an undo log for each file.
///
/// What it can't show: writes to one file reach the disk in their order, and a file's name is
/// durable once it is made.
final class PowerCut {

  private static final int SECTOR_BYTES = 512;

  private final Path folder;
  private final Path logs;
  private final Path shim;

  /// What a write replaced.
  private record Record(long offset, byte[] stood, long sizeBefore) {}

  private PowerCut(Path folder, Path logs, Path shim) {
    this.folder = folder;
    this.logs = logs;
    this.shim = shim;
  }

  /// @param work where the shim is compiled to, and its logs lie
  static PowerCut of(Path folder, Path work) {
    try {
      var source = work.resolve("powercut.c");
      var shim = work.resolve("powercut.so");
      Files.createDirectories(work);
      try (var resource = PowerCut.class.getResourceAsStream("powercut.c")) {
        Files.write(source, resource.readAllBytes());
      }
      compile(source, shim);
      return new PowerCut(folder, Files.createDirectories(work.resolve("undo")), shim);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(Path source, Path shim) {
    try {
      var compiler =
          new ProcessBuilder(
                  "cc",
                  "-shared",
                  "-fPIC",
                  "-O1",
                  "-o",
                  shim.toString(),
                  source.toString(),
                  "-ldl",
                  "-lpthread")
              .inheritIO()
              .start();
      if (compiler.waitFor() != 0) {
        throw new AssertionError("cc can't compile the power cut: see above");
      }
    } catch (IOException e) {
      throw new AssertionError(
          "a C compiler is needed to cut the power; get one with: apt-get install gcc libc6-dev",
          e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Map<String, String> environment() {
    return new HashMap<>(Map.of("LD_PRELOAD", shim.toString(), "POWERCUT_DIR", logs.toString()));
  }

  /// The environment of a disk that fails.
  ///
  /// @param kind what fails: `write` or `sync`
  /// @param from the how-manyth one fails first
  Map<String, String> failing(String kind, int errno, int from) {
    var environment = environment();
    environment.put("FAULT_KIND", kind);
    environment.put("FAULT_ERRNO", Integer.toString(errno));
    environment.put("FAULT_FROM", Integer.toString(from));
    return environment;
  }

  void heal() {
    try {
      Files.createFile(logs.resolve("healed"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes back all that was not flushed.
  void all() {
    cut(null);
  }

  /// Takes back a part of what was not flushed: of each file its newest writes, the oldest of these
  /// perhaps torn.
  void torn(Random random) {
    cut(random);
  }

  private void cut(@Nullable Random random) {
    try (var files = Files.list(logs)) {
      for (var log : files.filter(file -> file.toString().endsWith(".undo")).toList()) {
        var name = log.getFileName().toString();
        takeBack(
            folder.resolve(name.substring(0, name.length() - ".undo".length())),
            records(log),
            random);
        Files.delete(log);
      }
      for (var name : List.of("vibhava.db-shm", "keys.db-shm")) {
        Files.deleteIfExists(folder.resolve(name)); // It was in memory alone.
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Record> records(Path log) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(log)).order(ByteOrder.LITTLE_ENDIAN);
    var records = new ArrayList<Record>();
    while (bytes.remaining() >= 3 * Long.BYTES) {
      var offset = bytes.getLong();
      var stood = new byte[Math.toIntExact(bytes.getLong())];
      var size = bytes.getLong();
      if (bytes.remaining() < stood.length) {
        break; // Killed while it noted a write that never was.
      }
      bytes.get(stood);
      records.add(new Record(offset, stood, size));
    }
    return records;
  }

  private static void takeBack(Path file, List<Record> records, @Nullable Random random)
      throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    var kept = random == null ? 0 : random.nextInt(records.size() + 1);
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (var at = records.size() - 1; at >= kept; at--) {
        var isTorn = random != null && at == kept;
        takeBack(channel, records.get(at), isTorn ? random.nextInt(9) * SECTOR_BYTES : 0);
      }
    }
  }

  /// @param reached how many bytes of the write reached the disk
  private static void takeBack(FileChannel channel, Record record, int reached) throws IOException {
    var stood = ByteBuffer.wrap(record.stood());
    stood.position(Math.min(reached, record.stood().length));
    channel.write(stood, record.offset() + stood.position());
    if (reached == 0) {
      channel.truncate(record.sizeBefore());
    }
  }
}

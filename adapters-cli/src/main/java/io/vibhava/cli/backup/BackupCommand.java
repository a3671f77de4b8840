package io.vibhava.cli.backup;

import io.vibhava.application.backup.TakeBackup.Taken;
import io.vibhava.application.backup.TakeBackup.Wish;
import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Exit;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Rotation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a backup, or checks one.
@Command(
    name = "backup",
    description = "Copy all that is kept into FILE and its keys into FILE.keys, both encrypted.",
    footer =
        "Others may go on talking meanwhile. Each backup is restored on trial before it counts. "
            + "To restore it, both files and the instance key of the folder are needed: keep a copy of "
            + "instance.key elsewhere, or give a passphrase.")
public final class BackupCommand implements Callable<Integer> {

  private final Desk desk;

  public BackupCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "FILE", description = "Where to; with --verify, which one.")
  private Path file = Path.of("");

  @Option(
      names = "--keep",
      paramLabel = "N",
      description =
          "Keep the newest N whose names differ in their numbers or time alone, and remove older "
              + "ones of this folder. What has the name FILE already gets its time into its name.")
  private @Nullable Integer backupsMax;

  @Option(names = "--verify", description = "Check that a backup is to the bit what was written.")
  private boolean verify;

  @Mixin private Opening opening = new Opening();

  @Option(names = "--json", description = "Print what was done as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    guardOptions();
    if (verify) {
      verify();
    } else {
      take();
    }
    return Exit.OK;
  }

  private void guardOptions() {
    if (verify && backupsMax != null) {
      throw new Failure.Invalid("--keep: nothing is written with --verify; leave one of them out");
    }
    if (!verify && opening.namesKeys()) {
      throw new Failure.Invalid(
          "--key, --keys: they open a backup that is there; add --verify, or leave them out");
    }
  }

  private void verify() {
    var backup = desk.safekeeping().verify().verify(file, opening.unlocking(desk.console()));
    var shown = new Shown(file, backup);
    if (json) {
      desk.console().json(shown.json());
    } else {
      desk.console().line("%s is whole: %s".formatted(file, shown.what()));
    }
  }

  private void take() {
    var rotation =
        Optional.ofNullable(backupsMax).map(max -> new Rotation(max, Rotation.KEYS_KEPT));
    var passphrase = opening.passphrase(desk.console());
    var taken = desk.safekeeping().take().take(new Wish(file, rotation, passphrase));
    print(taken);
    desk.console().note(needed(passphrase.isPresent()));
  }

  private void print(Taken taken) {
    var shown = new Shown(file, taken.backup());
    if (json) {
      desk.console().json(shown.json(taken));
      return;
    }
    Console console = desk.console();
    console.line("%s and %s.keys: %s, restored on trial".formatted(file, file, shown.what()));
    taken.setAside().ifPresent(path -> console.line("the one before is now %s".formatted(path)));
    taken.removed().forEach(path -> console.line("removed %s".formatted(path)));
  }

  private String needed(boolean hasPassphrase) {
    var key = desk.data().resolve("instance.key");
    return hasPassphrase
        ? "to restore it, keep both files, and the passphrase or a copy of %s".formatted(key)
        : "to restore it, keep both files and a copy of %s, which is in neither".formatted(key);
  }
}

package io.vibhava.cli.backup;

import io.vibhava.application.backup.Passphrase;
import io.vibhava.application.backup.Unlocking;
import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Lines;
import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a backup is opened, as the command line says it. A secret is never an argument: anybody on
/// the machine can read those.
@SuppressWarnings("UnusedVariable") // Picocli uses what it annotates.
final class Opening {

  private static final int PASSPHRASE_BYTES_MAX = 4_096;

  @Option(
      names = "--passphrase-stdin",
      description = "Read a passphrase, one line, from standard input.")
  private boolean passphrase;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The instance key of the folder that the backup is of.")
  private @Nullable Path key;

  @Option(
      names = "--keys",
      paramLabel = "FILE",
      description = "The keys of a newer backup, in place of those beside it.")
  private @Nullable Path keys;

  Unlocking unlocking(Console console) {
    return new Unlocking(Optional.ofNullable(key), passphrase(console), Optional.ofNullable(keys));
  }

  boolean namesKeys() {
    return key != null || keys != null;
  }

  /// @throws Failure.Invalid if one was promised and none came
  Optional<Passphrase> passphrase(Console console) {
    return passphrase ? Optional.of(read(console)) : Optional.empty();
  }

  private static Passphrase read(Console console) {
    var line =
        new Lines(console.in(), PASSPHRASE_BYTES_MAX)
            .next()
            .orElseThrow(() ->
                new Failure.Invalid(
                    "passphrase: a line on standard input is expected, nothing came; pipe it in"));
    line.problem()
        .ifPresent(problem -> {
          throw problem;
        });
    return new Passphrase(line.text());
  }
}

package io.vibhava.cli.conversation;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes a conversation out, readable without this program.
@Command(
    name = "export",
    description = "Write a conversation out, in the clear.",
    footer = "A file is made so that only you may read it, and never put over another.")
final class ExportConversationCommand implements Callable<Integer> {

  private final Desk desk;

  ExportConversationCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "md|json|jsonl",
      description = "Markdown (the default), one JSON object, or one for each message.")
  private ExportFormat format = ExportFormat.md;

  @Option(names = "--all", description = "All branches, not only the one that is gone on with.")
  private boolean all;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to; to standard output otherwise.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      write(written(open));
    }
    return Exit.OK;
  }

  private String written(Open open) {
    var transcript = Finding.read(open, id, all);
    return format.write(transcript, Script.of(open, transcript.conversation()));
  }

  private void write(String text) {
    if (output == null) {
      desk.console().print(text);
    } else {
      PrivateFile.create(output, text);
      desk.console().note("written to %s".formatted(output));
    }
  }
}

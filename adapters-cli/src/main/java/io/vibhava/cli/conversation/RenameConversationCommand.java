package io.vibhava.cli.conversation;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Utf8;
import io.vibhava.cli.console.Visible;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Gives a conversation another title.
@Command(name = "rename", description = "Give a conversation another title.")
final class RenameConversationCommand implements Callable<Integer> {

  private final Desk desk;

  RenameConversationCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "TITLE", description = "The new title.")
  private String title = "";

  @Override
  public Integer call() {
    Utf8.argument("title", title);
    try (var open = desk.open()) {
      var found = Finding.find(open, id);
      var renamed = open.engine().renameConversation().rename(open.owner(), found.id(), title);
      desk.console().line("renamed to %s".formatted(Visible.of(renamed.title())));
    }
    return Exit.OK;
  }
}

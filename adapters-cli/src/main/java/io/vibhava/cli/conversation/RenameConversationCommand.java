package io.vibhava.cli.conversation;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Utf8;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.conversation.Conversation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(names = "--json", description = "Print the conversation as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Utf8.argument("title", title);
    try (var open = desk.open()) {
      var found = Finding.find(open, id);
      var renamed = open.engine().renameConversation().rename(open.owner(), found.id(), title);
      print(open, renamed);
    }
    return Exit.OK;
  }

  private void print(Open open, Conversation renamed) {
    if (json) {
      desk.console().json(Finding.json(open, renamed));
    } else {
      desk.console().line("renamed to %s".formatted(Visible.of(renamed.title())));
    }
  }
}

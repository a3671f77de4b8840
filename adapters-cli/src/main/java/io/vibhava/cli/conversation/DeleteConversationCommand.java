package io.vibhava.cli.conversation;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Confirmation;
import io.vibhava.cli.console.Confirmation.Deed;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.conversation.Conversation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Deletes a conversation and what was remembered from it.
@Command(
    name = "delete",
    description = "Delete a conversation and all that was remembered from it, for good.")
final class DeleteConversationCommand implements Callable<Integer> {

  private static final String DEED = "delete a conversation and all that was remembered from it";

  private final Desk desk;

  DeleteConversationCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Option(names = "--yes", description = "Do it without asking.")
  private boolean yes;

  @Option(names = "--json", description = "Print what was deleted as a JSON object.")
  private boolean json;

  /// A conversation that is gone, as JSON.
  record DeletedJson(String id) {}

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var found = Finding.find(open, id);
      var title = Visible.of(found.title());
      if (Confirmation.of(desk.console(), yes, new Deed(DEED, title))) {
        open.engine().deleteConversation().delete(open.owner(), found.id());
        print(found);
      }
    }
    return Exit.OK;
  }

  private void print(Conversation deleted) {
    if (json) {
      desk.console().json(new DeletedJson(deleted.id().toString()));
    } else {
      desk.console().line("deleted %s".formatted(Visible.of(deleted.title())));
    }
  }
}

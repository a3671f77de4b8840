package io.vibhava.cli.conversation;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lays a conversation away, or takes it up again.
@Command(
    name = "archive",
    description = "Lay a conversation away: it is kept and searchable, but not listed.")
final class ArchiveConversationCommand implements Callable<Integer> {

  private final Desk desk;

  ArchiveConversationCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Option(names = "--undo", description = "Take it up again.")
  private boolean undo;

  @Option(names = "--json", description = "Print the conversation as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    var state = undo ? ConversationState.ACTIVE : ConversationState.ARCHIVED;
    try (var open = desk.open()) {
      var found = Finding.find(open, id);
      var changed = open.engine().archiveConversation().archive(open.owner(), found.id(), state);
      print(open, changed);
    }
    return Exit.OK;
  }

  private void print(Open open, Conversation changed) {
    if (json) {
      desk.console().json(Finding.json(open, changed));
    } else {
      desk.console()
          .line("%s is %s".formatted(Visible.of(changed.title()), changed.state().label()));
    }
  }
}

package io.vibhava.cli.conversation;

import io.vibhava.application.conversation.ReadConversation.Transcript;
import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what was said in a conversation.
@Command(name = "show", description = "Show what was said in a conversation.")
final class ShowConversationCommand implements Callable<Integer> {

  private final Desk desk;

  ShowConversationCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Option(names = "--all", description = "All branches, not only the one that is gone on with.")
  private boolean all;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      print(open, Finding.read(open, id, all));
    }
    return Exit.OK;
  }

  private void print(Open open, Transcript transcript) {
    if (json) {
      transcript
          .messages()
          .forEach(message -> desk.console().json(ConversationMapper.MAPPER.json(message)));
    } else {
      Script.of(open, transcript.conversation()).lines(transcript).forEach(desk.console()::line);
    }
  }
}

package io.vibhava.cli.conversation;

import io.vibhava.cli.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `conversation` command with those below it.
@Command(
    name = "conversation",
    description = "List, show, search, rename, archive, delete and export conversations.",
    synopsisSubcommandLabel = "COMMAND")
public final class ConversationCommands {

  private ConversationCommands() {}

  public static CommandLine of(Desk desk) {
    return new CommandLine(new ConversationCommands())
        .addSubcommand(new ListConversationsCommand(desk))
        .addSubcommand(new ShowConversationCommand(desk))
        .addSubcommand(new SearchConversationsCommand(desk))
        .addSubcommand(new RenameConversationCommand(desk))
        .addSubcommand(new ArchiveConversationCommand(desk))
        .addSubcommand(new DeleteConversationCommand(desk))
        .addSubcommand(new ExportConversationCommand(desk));
  }
}

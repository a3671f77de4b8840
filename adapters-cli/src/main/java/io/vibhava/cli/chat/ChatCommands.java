package io.vibhava.cli.chat;

import io.vibhava.cli.Desk;
import picocli.CommandLine;

/// The `chat` command.
public final class ChatCommands {

  private ChatCommands() {}

  public static CommandLine of(Desk desk) {
    return new CommandLine(new ChatCommand(desk));
  }
}

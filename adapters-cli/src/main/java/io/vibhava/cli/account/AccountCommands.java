package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `account` command with those below it.
@Command(
    name = "account",
    description = "Make, list and revoke the keys that let programs in.",
    synopsisSubcommandLabel = "COMMAND")
public final class AccountCommands {

  private AccountCommands() {}

  public static CommandLine of(Desk desk) {
    return new CommandLine(new AccountCommands())
        .addSubcommand(new KeyCommand(desk))
        .addSubcommand(new KeysCommand(desk));
  }
}

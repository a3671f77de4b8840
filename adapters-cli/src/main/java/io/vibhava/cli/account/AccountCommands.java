package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `account` command with those below it.
@Command(
    name = "account",
    description = "Make and manage accounts, and the keys that let programs in.",
    synopsisSubcommandLabel = "COMMAND")
public final class AccountCommands {

  private AccountCommands() {}

  public static CommandLine of(Desk desk) {
    return new CommandLine(new AccountCommands())
        .addSubcommand(new CreateCommand(desk))
        .addSubcommand(new ListCommand(desk))
        .addSubcommand(new DisableCommand(desk))
        .addSubcommand(new EnableCommand(desk))
        .addSubcommand(new ResetCommand(desk))
        .addSubcommand(new KeyCommand(desk))
        .addSubcommand(new KeysCommand(desk));
  }
}

package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.domain.account.AccountState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lets an account in again.
@Command(name = "enable", description = "Let an account in again.")
final class EnableCommand implements Callable<Integer> {

  private final Desk desk;

  EnableCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "The account.")
  private String name = "";

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var owner = open.engine().findAccount().find(name);
      open.engine().accounts().changeState().change(owner.id(), AccountState.ACTIVE);
      desk.console().note("the account lets in again");
    }
    return Exit.OK;
  }
}

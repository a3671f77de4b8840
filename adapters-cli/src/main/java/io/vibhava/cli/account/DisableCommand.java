package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.domain.account.AccountState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Lets nobody in to an account.
@Command(
    name = "disable",
    description = "Let nobody in to an account, from the next request on; what it keeps stays.")
final class DisableCommand implements Callable<Integer> {

  private final Desk desk;

  DisableCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "The account.")
  private String name = "";

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var owner = open.engine().findAccount().find(name);
      open.engine().accounts().changeState().change(owner.id(), AccountState.DISABLED);
      desk.console().note("the account lets nobody in");
    }
    return Exit.OK;
  }
}

package io.vibhava.cli.account;

import io.vibhava.application.account.Accounts.Listed;
import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.console.Visible;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the accounts.
@Command(name = "list", description = "List the accounts, with nothing of what they keep.")
final class ListCommand implements Callable<Integer> {

  private final Desk desk;

  ListCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      print(open.engine().accounts().list().list());
    }
    return Exit.OK;
  }

  private void print(List<Listed> accounts) {
    if (json) {
      accounts.forEach(account -> desk.console().json(AccountJson.of(account)));
      return;
    }
    var table = new Table();
    accounts.forEach(listed ->
        table.row(
            Visible.of(listed.name()),
            listed.account().role().label(),
            listed.account().state().label(),
            listed.account().owner().toString()));
    table.printTo(desk.console());
  }
}

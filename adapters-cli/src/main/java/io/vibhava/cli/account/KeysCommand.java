package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.KeyScope;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the keys of an account.
@Command(
    name = "keys",
    description = "List the keys of an account; the keys themselves are not kept.")
final class KeysCommand implements Callable<Integer> {

  private final Desk desk;

  KeysCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(
      paramLabel = "NAME",
      defaultValue = "local",
      description = "The account; local unless told.")
  private String name = "";

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      print(open.engine().listKeys().list(open.engine().findAccount().find(name)));
    }
    return Exit.OK;
  }

  private void print(List<ApiKey> keys) {
    if (json) {
      keys.forEach(key -> desk.console().json(KeyJson.of(key)));
      return;
    }
    var table = new Table();
    keys.forEach(key ->
        table.row(
            key.id().toString(),
            Visible.of(key.label()),
            KeyScope.written(key.scopes()),
            key.revoked().map(at -> "revoked " + at).orElse("since " + key.created())));
    table.printTo(desk.console());
  }
}

package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.avatar.Share;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists with whom an avatar is shared.
@Command(name = "shares", description = "List with whom an avatar is shared, and what for.")
final class ListSharesCommand implements Callable<Integer> {

  private final Desk desk;

  ListSharesCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "Its name or id.")
  private String name = "";

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      print(open.engine().listShares().list(open.owner(), name));
    }
    return Exit.OK;
  }

  private void print(List<Share> shares) {
    if (json) {
      shares.forEach(share -> desk.console().json(ShareJson.of(share)));
      return;
    }
    if (shares.isEmpty()) {
      desk.console().note("shared with nobody; share it: vibhava avatar share NAME --with PERSON");
    }
    var table = new Table();
    shares.forEach(share -> table.row(Visible.of(share.person()), share.role().label()));
    table.printTo(desk.console());
  }
}

package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows one avatar whole.
@Command(name = "show", description = "Show an avatar.")
final class ShowAvatarCommand implements Callable<Integer> {

  private final Desk desk;

  ShowAvatarCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "Its name or id.")
  private String name = "";

  @Option(names = "--json", description = "As a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var seen = open.engine().findAvatar().find(open.owner(), name);
      if (json) {
        desk.console().json(AvatarMapper.MAPPER.json(seen));
      } else {
        Portrait.print(seen.avatar(), open.zone(), desk.console());
      }
    }
    return Exit.OK;
  }
}

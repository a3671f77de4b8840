package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shares an avatar with somebody no longer.
@Command(
    name = "unshare",
    description = "Share an avatar with somebody no longer. What they said to it stays theirs.")
final class UnshareAvatarCommand implements Callable<Integer> {

  private final Desk desk;

  UnshareAvatarCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "Its name or id.")
  private String name = "";

  @Option(
      names = "--with",
      paramLabel = "PERSON",
      required = true,
      description = "The name of the account.")
  private String person = "";

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var with = open.engine().findShare().find(open.owner(), name, person).person();
      open.engine().unshareAvatar().unshare(open.owner(), name, with);
      desk.console()
          .line("%s is no longer shared with %s".formatted(Visible.of(name), Visible.of(with)));
    }
    return Exit.OK;
  }
}

package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.avatar.Share;
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
      var with = listed(open);
      open.engine().unshareAvatar().unshare(open.owner(), name, with);
      desk.console()
          .line("%s is no longer shared with %s".formatted(Visible.of(name), Visible.of(with)));
    }
    return Exit.OK;
  }

  /// The name as it is listed, whatever its form: a program that embeds us shares with any.
  private String listed(Open open) {
    return open.engine().listShares().list(open.owner(), name).stream()
        .map(Share::person)
        .filter(person::equals)
        .findFirst()
        .orElseGet(() -> AccountName.parse(person).value());
  }
}

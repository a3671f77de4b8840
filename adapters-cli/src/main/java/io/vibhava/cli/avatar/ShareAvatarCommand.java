package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shares an avatar with somebody.
@Command(
    name = "share",
    description =
        "Share an avatar with another account: to view it, to chat with it, or to edit it. What they "
            + "say to it stays theirs, and what you say stays yours.",
    footer = "It waits for whoever has the name; whether anybody has it is not told.")
final class ShareAvatarCommand implements Callable<Integer> {

  private final Desk desk;

  ShareAvatarCommand(Desk desk) {
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

  @Option(
      names = "--role",
      paramLabel = "view|chat|edit",
      defaultValue = "chat",
      description = "What for; to chat unless told.")
  private String role = "";

  @Option(names = "--json", description = "Print the share as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    var with = AccountName.parse(person).value();
    var wanted = ShareRole.parse(role);
    try (var open = desk.open()) {
      print(open.engine().shareAvatar().share(open.owner(), name, with, wanted));
    }
    return Exit.OK;
  }

  private void print(Share share) {
    if (json) {
      desk.console().json(ShareJson.of(share));
    } else {
      desk.console()
          .line(
              "shared %s with %s: %s"
                  .formatted(Visible.of(name), Visible.of(share.person()), share.role().label()));
    }
  }
}

package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Leaves an avatar that another shares.
@Command(
    name = "leave",
    description =
        "Leave an avatar that another shares with you, ada/Mira. What you said to it stays yours.")
final class LeaveAvatarCommand implements Callable<Integer> {

  private final Desk desk;

  LeaveAvatarCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "Its owner's name and its own, or its id.")
  private String name = "";

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      open.engine().leaveAvatar().leave(open.owner(), name);
      desk.console().line("%s is no longer shared with you".formatted(Visible.of(name)));
    }
    return Exit.OK;
  }
}

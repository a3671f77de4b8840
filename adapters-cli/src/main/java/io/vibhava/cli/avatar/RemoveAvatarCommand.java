package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Confirmation;
import io.vibhava.cli.console.Confirmation.Deed;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.avatar.Avatar;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Removes an avatar with all that was said to it.
@Command(
    name = "remove",
    description = "Remove an avatar, its conversations and all it remembers, for good.")
final class RemoveAvatarCommand implements Callable<Integer> {

  private static final String DEED =
      "remove an avatar, all conversations with it and all it remembers";

  private final Desk desk;

  RemoveAvatarCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "Its name or id.")
  private String name = "";

  @Option(names = "--yes", description = "Do it without asking.")
  private boolean yes;

  @Option(names = "--json", description = "Print what was removed as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var avatar = open.engine().findAvatar().find(open.owner(), name).avatar();
      if (Confirmation.of(desk.console(), yes, new Deed(DEED, Visible.of(avatar.name())))) {
        print(open.engine().removeAvatar().remove(open.owner(), avatar.id().toString()));
      }
    }
    return Exit.OK;
  }

  private void print(Avatar removed) {
    if (json) {
      desk.console().json(AvatarMapper.MAPPER.json(removed));
    } else {
      desk.console().line("removed %s".formatted(Visible.of(removed.name())));
    }
  }
}

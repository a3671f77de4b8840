package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.avatar.Avatar;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the avatars.
@Command(name = "list", description = "List your avatars.")
final class ListAvatarsCommand implements Callable<Integer> {

  private final Desk desk;

  ListAvatarsCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      print(open.engine().listAvatars().list(open.owner()));
    }
    return Exit.OK;
  }

  private void print(List<Avatar> avatars) {
    if (json) {
      avatars.forEach(avatar -> desk.console().json(AvatarMapper.MAPPER.json(avatar)));
      return;
    }
    if (avatars.isEmpty()) {
      desk.console().note("no avatars yet; meet one of: vibhava avatar templates");
    }
    var table = new Table();
    avatars.forEach(
        avatar -> table.row(Visible.of(avatar.name()), Visible.of(avatar.profile().tagline())));
    table.printTo(desk.console());
  }
}

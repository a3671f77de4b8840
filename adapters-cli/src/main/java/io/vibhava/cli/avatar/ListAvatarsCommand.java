package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.avatar.Seen;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the avatars.
@Command(name = "list", description = "List your avatars, and those that others share with you.")
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
      print(seen(open));
    }
    return Exit.OK;
  }

  private static List<Seen> seen(Open open) {
    var own = open.engine().listAvatars().list(open.owner()).stream().map(Seen::own);
    var others = open.engine().listSharedAvatars().list(open.owner()).stream();
    return Stream.concat(own, others).toList();
  }

  private void print(List<Seen> avatars) {
    if (json) {
      avatars.forEach(avatar -> desk.console().json(AvatarMapper.MAPPER.json(avatar)));
      return;
    }
    if (avatars.isEmpty()) {
      desk.console().note("no avatars yet; meet one of: vibhava avatar templates");
    }
    var table = new Table();
    avatars.forEach(seen -> table.row(cells(seen)));
    table.printTo(desk.console());
  }

  private static String[] cells(Seen seen) {
    var title = Visible.of(seen.title());
    var tagline = Visible.of(seen.avatar().profile().tagline());
    return seen.loan()
        .map(loan -> new String[] {title, tagline, "shared with you: " + loan.role().label()})
        .orElse(new String[] {title, tagline});
  }
}

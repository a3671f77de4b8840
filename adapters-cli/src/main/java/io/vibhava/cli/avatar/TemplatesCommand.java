package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.domain.avatar.Templates;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the ready avatars to start from. Nothing is opened for it.
@Command(
    name = "templates",
    description = "Show the ready avatars.",
    footer = {"", "Talk with one: vibhava chat --avatar NAME"})
final class TemplatesCommand implements Callable<Integer> {

  private final Desk desk;

  TemplatesCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    var table = new Table();
    for (var template : Templates.all()) {
      if (json) {
        desk.console().json(AvatarMapper.MAPPER.json(template));
      } else {
        table.row(template.slug(), template.profile().name(), template.profile().tagline());
      }
    }
    table.printTo(desk.console());
    return Exit.OK;
  }
}

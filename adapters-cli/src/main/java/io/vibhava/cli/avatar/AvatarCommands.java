package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The `avatar` command with those below it.
@Command(
    name = "avatar",
    description = "List, show, create, edit, remove and share avatars.",
    synopsisSubcommandLabel = "COMMAND")
public final class AvatarCommands {

  private AvatarCommands() {}

  public static CommandLine of(Desk desk) {
    return new CommandLine(new AvatarCommands())
        .addSubcommand(new ListAvatarsCommand(desk))
        .addSubcommand(new ShowAvatarCommand(desk))
        .addSubcommand(new CreateAvatarCommand(desk))
        .addSubcommand(new EditAvatarCommand(desk))
        .addSubcommand(new RemoveAvatarCommand(desk))
        .addSubcommand(new ShareAvatarCommand(desk))
        .addSubcommand(new ListSharesCommand(desk))
        .addSubcommand(new UnshareAvatarCommand(desk))
        .addSubcommand(new LeaveAvatarCommand(desk))
        .addSubcommand(new TemplatesCommand(desk));
  }
}

package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Changes an avatar, by options or by the answers of a person who gave none.
@Command(
    name = "edit",
    description = "Change an avatar. At a terminal and without options, it asks.")
final class EditAvatarCommand implements Callable<Integer> {

  private final Desk desk;

  EditAvatarCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "AVATAR", description = "Its name or id.")
  private String avatar = "";

  @Mixin private Flags flags = new Flags();

  @Option(
      names = "--usual-voice",
      description = "Let it speak as the settings say: no model, temperature or length of its own.")
  private boolean usualVoice;

  @Option(names = "--json", description = "Print the avatar as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    var form = flags.form();
    var check = new FormCheck();
    check.check(form);
    try (var open = desk.open()) {
      var from = open.engine().findAvatar().find(open.owner(), avatar).avatar();
      var said = isNothingSaid(form) ? asked(from, check) : form;
      var changed = Drawing.over(base(from.profile()), said);
      print(open.engine().editAvatar().edit(open.owner(), from, changed));
    }
    return Exit.OK;
  }

  private boolean isNothingSaid(AvatarForm form) {
    return form.isEmpty() && !usualVoice;
  }

  private AvatarForm asked(Avatar from, FormCheck check) {
    if (!desk.console().tty().asks()) {
      throw new Failure.Invalid(
          "edit: nothing to change was given, and nobody can be asked here; see: avatar edit --help");
    }
    return new Interview(desk.console(), check).form(Optional.of(from.profile()));
  }

  private Profile base(Profile profile) {
    return usualVoice
        ? new Profile(
            profile.name(),
            profile.tagline(),
            profile.appearance(),
            profile.personality(),
            profile.greeting(),
            profile.examples(),
            Voice.usual())
        : profile;
  }

  private void print(Avatar changed) {
    if (json) {
      desk.console().json(AvatarMapper.MAPPER.json(changed));
    } else {
      desk.console()
          .line(
              "changed %s, revision %d".formatted(Visible.of(changed.name()), changed.revision()));
    }
  }
}

package io.vibhava.cli.avatar;

import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Creates an avatar: from a template, from options, or from the answers of a person who gave none.
@Command(
    name = "create",
    description = "Create an avatar. At a terminal and without options, it asks.")
final class CreateAvatarCommand implements Callable<Integer> {

  private final Desk desk;

  CreateAvatarCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(
      names = "--template",
      paramLabel = "SLUG",
      description = "The template to start from; see: avatar templates.")
  private @Nullable String template;

  @Mixin private Flags flags = new Flags();

  @Option(names = "--json", description = "Print the avatar as a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    var profile = profile();
    try (var open = desk.open()) {
      print(open.engine().createAvatar().create(open.owner(), profile));
    }
    return Exit.OK;
  }

  private Profile profile() {
    var form = flags.form();
    if (template == null && form.isEmpty() && desk.console().tty().asks()) {
      return asked();
    }
    new FormCheck().check(form);
    return drawn(Optional.ofNullable(template).map(CreateAvatarCommand::start), form);
  }

  private Profile asked() {
    var interview = new Interview(desk.console(), new FormCheck());
    var slugs = Templates.all().stream().map(Template::slug).collect(Collectors.joining(", "));
    var slug = interview.answer("Start from a template? " + slugs + ", or none", "none");
    var base =
        Optional.of(slug)
            .filter(it -> !it.isEmpty() && !it.equals("none"))
            .map(CreateAvatarCommand::start);
    return drawn(base, interview.form(base));
  }

  private static Profile start(String slug) {
    return Templates.find(slug).profile();
  }

  private static Profile drawn(Optional<Profile> base, AvatarForm form) {
    return base.map(profile -> Drawing.over(profile, form)).orElseGet(() -> Drawing.fresh(form));
  }

  private void print(Avatar created) {
    if (json) {
      desk.console().json(AvatarMapper.MAPPER.json(created));
    } else {
      var name = Visible.of(created.name());
      desk.console().line("created %s; talk: vibhava chat --avatar \"%s\"".formatted(name, name));
    }
  }
}

package io.vibhava.cli.session;

import io.vibhava.cli.Open;
import io.vibhava.cli.console.Ago;
import io.vibhava.cli.console.Visible;
import io.vibhava.cli.turn.Talk;
import io.vibhava.domain.avatar.Template;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.domain.conversation.Conversation;
import java.time.Duration;

/// What a session says first.
record Welcome(Open open, Talk talk, Screen screen) {

  private static final int OTHERS = 3;

  void say() {
    sayShortly();
    if (open.isNew()) {
      introduce();
    }
  }

  /// Where the talk stands, or who it is with.
  void sayShortly() {
    talk.current().ifPresentOrElse(this::remind, this::greet);
  }

  private void greet() {
    var profile = talk.avatar().profile();
    screen.print(screen.style().name(Visible.of(profile.name())) + " ");
    screen.told(profile.greeting() + "\n");
  }

  private void introduce() {
    screen.line("Others to talk with:");
    Templates.all().stream()
        .filter(template -> !talk.avatar().profile().isNamed(template.profile().name()))
        .limit(OTHERS)
        .forEach(this::introduce);
    screen.line("");
    screen.line("Everything that is said is kept in %s".formatted(open.data()));
    screen.line("/help lists what you can ask of the program itself.");
    screen.line("Something to try: tell me your dog's name, /quit, come back and ask.\n");
  }

  private void introduce(Template template) {
    var profile = template.profile();
    screen.line(
        "  /avatar %s  %s"
            .formatted(screen.style().name("%-7s".formatted(profile.name())), profile.tagline()));
  }

  private void remind(Conversation conversation) {
    var since = Duration.between(conversation.updated(), open.now());
    screen.line(
        "%s · %s · %s\n"
            .formatted(
                screen.style().name(Visible.of(talk.avatar().name())),
                Visible.of(conversation.title()),
                screen.style().dim(Ago.of(since))));
  }
}

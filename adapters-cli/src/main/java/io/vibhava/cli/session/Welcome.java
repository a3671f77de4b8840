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
    var name = Visible.of(profile.name());
    said(name + " ", screen.style().name(name) + " ", Visible.of(profile.greeting()) + "\n");
  }

  private void introduce() {
    screen.line("Others to talk with:");
    Templates.all().stream()
        .filter(template -> !talk.avatar().profile().isNamed(template.profile().name()))
        .limit(OTHERS)
        .forEach(this::introduce);
    screen.line("");
    said("Everything that is said is kept in %s".formatted(open.data()));
    said("/help lists what you can ask of the program itself.");
    said("Something to try: tell me your dog's name, /quit, come back and ask.\n");
  }

  private void introduce(Template template) {
    var profile = template.profile();
    var name = "%-7s".formatted(profile.name());
    var lead = "  /avatar %s  ";
    said(lead.formatted(name), lead.formatted(screen.style().name(name)), profile.tagline());
  }

  private void said(String text) {
    said("", "", text);
  }

  /// @param lead what stands before `text`, without its colours
  private void said(String lead, String coloured, String text) {
    var folding = screen.folding();
    folding.after(lead);
    screen.line(coloured + folding.foldWhole(text));
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

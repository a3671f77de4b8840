package io.vibhava.cli.avatar;

import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Lines;
import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.avatar.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks the person at the terminal for an avatar, question by question. An empty answer leaves what
/// stands in brackets; one that can't be taken is asked for again.
final class Interview {

  private static final int SHOWN_CHARS_MAX = 60;
  private static final int ANSWER_BYTES_MAX = 64 << 10;

  private final Console console;
  private final FormCheck check;
  private final Lines answers;

  Interview(Console console, FormCheck check) {
    this.console = console;
    this.check = check;
    this.answers = new Lines(console.in(), ANSWER_BYTES_MAX);
  }

  /// The form with what was answered.
  ///
  /// @param base what an empty answer leaves; without it, name and description are asked for until
  ///   they are given
  AvatarForm form(Optional<Profile> base) {
    return new AvatarForm(
        property("name", "Its name", base.map(Profile::name)),
        property(
            "description",
            "Who it is and what it is like, told to it (\"You are …\")",
            base.map(profile -> profile.personality().description())),
        property("tagline", "One line on what it is for", orOpen(base.map(Profile::tagline))),
        null,
        property("greeting", "What it says first", orOpen(base.map(Profile::greeting))),
        traits(),
        List.of(),
        null,
        null,
        null);
  }

  private static Optional<String> orOpen(Optional<String> otherwise) {
    return otherwise.or(() -> Optional.of(""));
  }

  private @Nullable String property(String name, String question, Optional<String> otherwise) {
    while (true) {
      var answer = answer(question, otherwise.orElse(""));
      if (answer.isEmpty() && otherwise.isPresent()) {
        return null;
      }
      if (isTaken(() -> check.check(name, answer))) {
        return answer;
      }
    }
  }

  private List<AvatarForm.TraitText> traits() {
    while (true) {
      var traits = traits(answer("Its traits, such as warmth=0.8 humour=0.3", ""));
      if (isTaken(() -> check.check(AvatarForm.of(traits)))) {
        return traits;
      }
    }
  }

  private static List<AvatarForm.TraitText> traits(String answer) {
    return Stream.of(answer.split("[\\s,]+"))
        .filter(text -> !text.isEmpty())
        .map(AvatarForm.TraitText::parse)
        .toList();
  }

  private boolean isTaken(Runnable checking) {
    try {
      checking.run();
      return true;
    } catch (Failure.Invalid e) {
      console.note(e);
      return false;
    }
  }

  /// What was typed; empty where nothing was.
  String answer(String question, String otherwise) {
    var shown = Text.shortened(Text.folded(otherwise), SHOWN_CHARS_MAX);
    console.aside(question + (shown.isEmpty() ? ": " : " [%s]: ".formatted(shown)));
    var line = answers.next().orElseThrow(Interview::ended);
    line.problem().ifPresent(console::note);
    return line.text().strip();
  }

  private static Failure ended() {
    return new Failure.Invalid("input ended before the last question; nothing was kept");
  }
}

package io.vibhava.cli.session;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All that can be asked of the program itself, in the order of the help.
final class SlashCommands {

  private static final int NAME_CHARS_TOLD = 20;

  private static final List<SlashCommand> ALL =
      List.of(
          new SlashCommand("help", "", "this list", SlashCommands::help),
          new SlashCommand(
              "memories", "[WORDS]", "what I remember, or what comes to mind", Remembered::show),
          new SlashCommand("why", "", "how the last reply came about", Reasons::show),
          new SlashCommand("forget", "ID", "forget a memory for good", Remembered::forget),
          new SlashCommand(
              "correct", "ID TEXT", "what is so instead of a memory", Remembered::correct),
          new SlashCommand("pause", "", "remember nothing of what is said now", Remembered::pause),
          new SlashCommand("resume", "", "go on with remembering", Remembered::resume),
          new SlashCommand(
              "undo", "", "undo your last change of what is remembered", Remembered::undo),
          new SlashCommand(
              "regenerate",
              "[--without ID…]",
              "another reply, as if those memories had never been",
              Redo::again),
          new SlashCommand("edit", "TEXT", "say this in place of what you said last", Redo::edit),
          new SlashCommand(
              "branches", "[NUMBER]", "the branches of this talk, or go on with one", Paths::show),
          new SlashCommand("new", "", "begin a new conversation", Places::anew),
          new SlashCommand("avatar", "NAME", "talk with somebody else", Places::avatar),
          new SlashCommand("title", "TEXT", "call this conversation so", Places::title),
          new SlashCommand(
              "archive", "", "lay this conversation away and begin a new one", Places::archive),
          new SlashCommand("quit", "", "leave", (_, _) -> After.LEAVE));

  private SlashCommands() {}

  /// A command as it was typed.
  record Typed(SlashCommand command, String argument) {
    After run(Session session) {
      return command.action().run(session, argument);
    }
  }

  /// The command that `text` is; none if it is something said.
  ///
  /// @throws Failure.Invalid if it looks like a command and is none
  static Optional<Typed> of(String text) {
    var typed = text.strip();
    if (!typed.startsWith("/") || typed.startsWith("//")) {
      return Optional.empty();
    }
    var words = typed.substring(1).split("\\s+", 2);
    var argument = words.length > 1 ? words[1] : "";
    return Optional.of(new Typed(named(words[0]), argument));
  }

  private static SlashCommand named(String name) {
    return ALL.stream()
        .filter(command -> command.name().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static Failure unknown(String name) {
    return new Failure.Invalid(
        "/%s: there is no such command; /help lists them. To say it, put another / before it"
            .formatted(Text.shortened(name, NAME_CHARS_TOLD)));
  }

  /// What is said where a line begins with two slashes, to keep it from being a command.
  static String unescaped(String text) {
    return text.startsWith("//") ? text.substring(1) : text;
  }

  static List<String> completions() {
    return ALL.stream().map(command -> "/" + command.name()).toList();
  }

  private static After help(Session session, String argument) {
    var screen = session.screen();
    ALL.stream().flatMap(SlashCommand::lines).forEach(screen::line);
    screen.line("Ctrl-C cuts a reply short. A line that begins with // is said with one /.\n");
    return After.STAY;
  }
}

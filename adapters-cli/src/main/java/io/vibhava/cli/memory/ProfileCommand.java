package io.vibhava.cli.memory;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.console.Utf8;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.CoreProfile.Field;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What an avatar always has in mind of the person, to see and to change.
@Command(
    name = "profile",
    description = "See and change what an avatar always has in mind of you.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {"", "memory undo takes back what was changed."})
final class ProfileCommand implements Callable<Integer> {

  private final Desk desk;

  ProfileCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--avatar", paramLabel = "NAME", description = "Whose memory.")
  private @Nullable String whose;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean asJson;

  /// Without a command it is shown.
  @Override
  public Integer call() {
    return show(whose, asJson);
  }

  /// A line of the profile, as JSON.
  record LineJson(int line, String field, String text, String memory, boolean byHand) {}

  @Command(name = "show", description = "Show it, line by line.")
  int show(
      @Option(names = "--avatar", paramLabel = "NAME", description = "Whose memory.")
          @Nullable String avatar,
      @Option(names = "--json", description = "One JSON object a line.") boolean json) {
    try (var open = desk.open()) {
      print(open.engine().readProfile().read(scope(open, avatar)), json);
    }
    return Exit.OK;
  }

  private void print(CoreProfile profile, boolean json) {
    var table = new Table();
    for (var i = 0; i < profile.lines().size(); i++) {
      var line = profile.lines().get(i);
      var id = line.evidence().id().toString();
      if (json) {
        desk.console()
            .json(
                new LineJson(
                    i + 1, line.field().label(), line.text(), id, line.evidence().isByHand()));
      } else {
        table.row(String.valueOf(i + 1), line.field().label(), Visible.of(line.text()), id);
      }
    }
    table.printTo(desk.console());
  }

  @Command(
      name = "edit",
      description =
          "Write a line: name, pronouns, place, person, pet, work, health, likes, dislikes, style "
              + "or other; or what is to stand in place of a numbered line.")
  int edit(
      @Parameters(paramLabel = "FIELD|LINE", description = "Which.") String which,
      @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What it says.")
          List<String> words,
      @Option(names = "--avatar", paramLabel = "NAME", description = "Whose memory.")
          @Nullable String avatar) {
    var text = Utf8.argument("profile", String.join(" ", words));
    try (var open = desk.open()) {
      var scope = scope(open, avatar);
      var written =
          which.matches("[0-9]{1,4}")
              ? open.engine().correctMemory().correct(scope, line(open, scope, which), text)
              : open.engine().noteFact().note(scope, field(which), text);
      desk.console().line("kept in mind from now on: %s".formatted(Visible.of(written.text())));
    }
    return Exit.OK;
  }

  @Command(
      name = "remove-line",
      description = "Take a line off; what it rests on stays remembered, see: memory forget.")
  int removeLine(
      @Parameters(paramLabel = "LINE", description = "Its number.") String number,
      @Option(names = "--avatar", paramLabel = "NAME", description = "Whose memory.")
          @Nullable String avatar) {
    try (var open = desk.open()) {
      var scope = scope(open, avatar);
      open.engine().hideMemory().hide(scope, line(open, scope, number));
      desk.console().line("taken off");
    }
    return Exit.OK;
  }

  private static Scope scope(Open open, @Nullable String avatar) {
    return Scopes.ofOne(open, Optional.ofNullable(avatar));
  }

  private static MemoryId line(Open open, Scope scope, String number) {
    var lines = open.engine().readProfile().read(scope).lines();
    if (!number.matches("[1-9][0-9]{0,3}") || Integer.parseInt(number) > lines.size()) {
      throw new Failure.NotFound(
          "line: a number from 1 to %d is expected; see: memory profile show"
              .formatted(lines.size()));
    }
    return lines.get(Integer.parseInt(number) - 1).evidence().id();
  }

  private static Field field(String name) {
    return Arrays.stream(Field.values())
        .filter(field -> field.label().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new Failure.Invalid(
                "field: one of %s is expected"
                    .formatted(
                        String.join(
                            ", ", Arrays.stream(Field.values()).map(Field::label).toList()))));
  }
}

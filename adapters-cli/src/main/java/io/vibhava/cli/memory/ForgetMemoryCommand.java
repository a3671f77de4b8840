package io.vibhava.cli.memory;

import io.vibhava.application.memory.Reach;
import io.vibhava.cli.Desk;
import io.vibhava.cli.console.Confirmation;
import io.vibhava.cli.console.Confirmation.Deed;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Text;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Forgets a memory and what came from the same words.
@Command(
    name = "forget",
    description =
        "Forget a memory for good, wherever it was told, with what was derived from the same words "
            + "and the replies that answer or repeat them. This can't be undone.",
    footer = {
      "",
      "Nothing of it is recalled or learned again. The words stay where they were said: in that very "
          + "conversation they still stand in the history that the avatar reads. --with-source takes them "
          + "out there, too, with the replies that repeat them; see also: conversation delete."
    })
final class ForgetMemoryCommand implements Callable<Integer> {

  private static final String DEED =
      "forget a memory, what was derived from the same words and the replies that repeat them";

  private final Desk desk;

  ForgetMemoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "ID", description = "Its id, or as much of it as no other has.")
  private String id = "";

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only what this avatar remembers.")
  private @Nullable String avatar;

  @Option(names = "--with-source", description = "Take the words out of their conversation, too.")
  private boolean withSource;

  @Option(names = "--yes", description = "Do it without asking.")
  private boolean yes;

  @Option(names = "--json", description = "Print what was forgotten as a JSON object.")
  private boolean json;

  /// What was forgotten, as JSON.
  record ForgottenJson(String id, int forgotten) {}

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var all = Held.all(open, Optional.ofNullable(avatar));
      var held = ShortIds.find("memory", id, all, it -> it.memory().id());
      if (Confirmation.of(desk.console(), yes, new Deed(DEED, shown(held)))) {
        var scope = Scopes.of(open, held.avatar());
        var reach = withSource ? Reach.SOURCE : Reach.MEMORY;
        print(held, open.engine().forgetMemory().forget(scope, held.memory().id(), reach));
      }
    }
    return Exit.OK;
  }

  private String shown(Held held) {
    var text = Visible.of(Text.folded(held.memory().text()));
    return "\"%s\"".formatted(Text.shortened(text, desk.settings().excerptCharsMax()));
  }

  private void print(Held held, int forgotten) {
    if (json) {
      desk.console().json(new ForgottenJson(held.memory().id().toString(), forgotten));
    } else {
      desk.console()
          .line("forgotten: %d %s".formatted(forgotten, forgotten == 1 ? "memory" : "memories"));
    }
  }
}

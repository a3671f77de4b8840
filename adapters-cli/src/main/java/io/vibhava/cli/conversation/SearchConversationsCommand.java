package io.vibhava.cli.conversation;

import io.vibhava.application.conversation.SearchConversations.Hit;
import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Console;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Conversation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds what was said by its words.
@Command(name = "search", description = "Find what was said, by words that all occur in it.")
final class SearchConversationsCommand implements Callable<Integer> {

  private final Desk desk;

  SearchConversationsCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The words.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      var hits =
          open.engine()
              .searchConversations()
              .search(open.owner(), String.join(" ", words), desk.settings().hitsMax());
      print(open, hits);
    }
    return Exit.OK;
  }

  private void print(Open open, List<Hit> hits) {
    if (json) {
      hits.forEach(hit -> desk.console().json(ConversationMapper.MAPPER.json(hit)));
      return;
    }
    if (hits.isEmpty()) {
      desk.console().note("nothing was found");
    }
    var length = ShortIds.lengthFor(Finding.all(open).stream().map(Conversation::id).toList());
    hits.forEach(hit -> print(hit, Script.of(open, hit.conversation()), length, desk.console()));
  }

  private void print(Hit hit, Script script, int length, Console console) {
    var message = hit.message();
    console.line(
        "%s %s [%s] %s: %s"
            .formatted(
                hit.conversation().id().toString().substring(0, length),
                console.style().bold(Visible.of(hit.conversation().title())),
                script.at(message),
                script.speaker(message),
                excerpt(message.text())));
  }

  private String excerpt(String text) {
    return Text.shortened(Visible.of(Text.folded(text)), desk.settings().excerptCharsMax());
  }
}

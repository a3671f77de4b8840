package io.vibhava.cli.conversation;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Ago;
import io.vibhava.cli.console.Exit;
import io.vibhava.cli.console.ShortIds;
import io.vibhava.cli.console.Table;
import io.vibhava.cli.console.Visible;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationState;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the conversations.
@Command(
    name = "list",
    description = "List your conversations, the one that was changed last first.")
final class ListConversationsCommand implements Callable<Integer> {

  private final Desk desk;

  ListConversationsCommand(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--avatar", paramLabel = "NAME", description = "Only those with this avatar.")
  private @Nullable String avatar;

  @Option(names = "--archived", description = "Also those that were archived.")
  private boolean archived;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    try (var open = desk.open()) {
      print(open, listed(open));
    }
    return Exit.OK;
  }

  private List<Conversation> listed(Open open) {
    var with =
        Optional.ofNullable(avatar)
            .map(name -> open.engine().findRemembering().find(open.owner(), name).id());
    return open.engine().listConversations().list(open.owner(), with, states());
  }

  private Set<ConversationState> states() {
    return archived ? EnumSet.allOf(ConversationState.class) : EnumSet.of(ConversationState.ACTIVE);
  }

  private void print(Open open, List<Conversation> listed) {
    var names = Finding.names(open);
    if (json) {
      listed.forEach(
          it -> desk.console().json(ConversationMapper.MAPPER.json(it, Finding.name(names, it))));
      return;
    }
    if (listed.isEmpty()) {
      desk.console().note("no conversations; begin one: vibhava chat");
    }
    var length = ShortIds.lengthFor(Finding.all(open).stream().map(Conversation::id).toList());
    var table = new Table();
    listed.forEach(it -> row(table, it, Finding.name(names, it), length, open));
    table.printTo(desk.console());
  }

  private static void row(Table table, Conversation it, String name, int length, Open open) {
    table.row(
        it.id().toString().substring(0, length),
        Visible.of(it.title()),
        Visible.of(name),
        Ago.of(Duration.between(it.updated(), open.now())),
        it.state() == ConversationState.ARCHIVED ? it.state().label() : "");
  }
}

package io.vibhava.cli.account;

import io.vibhava.cli.Desk;
import io.vibhava.cli.Open;
import io.vibhava.cli.console.Exit;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Owner;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a key that lets a program in, or revokes one.
@Command(
    name = "key",
    description = "Print a new key for an account, or revoke one.",
    footer = "The key is shown this once; what is kept of it lets nobody in.")
final class KeyCommand implements Callable<Integer> {

  private final Desk desk;

  KeyCommand(Desk desk) {
    this.desk = desk;
  }

  @Parameters(paramLabel = "NAME", description = "The account; this machine's is local.")
  private String name = "";

  @ArgGroup(multiplicity = "1")
  private Deed deed = new Deed();

  @Option(
      names = "--scopes",
      paramLabel = "SCOPES",
      description =
          "What it opens, of chat, memory, avatars, account, admin; the first three unless told.")
  private @Nullable String scopes;

  /// What is to be done.
  static final class Deed {

    @Option(names = "--label", paramLabel = "L", description = "What to call the new key.")
    private @Nullable String label;

    @Option(names = "--revoke", paramLabel = "ID", description = "End the key with this id.")
    private @Nullable String revoke;
  }

  @Override
  public Integer call() {
    var opened = Optional.ofNullable(scopes).map(KeyScope::parseAll).orElse(KeyScope.USUAL);
    try (var open = desk.open()) {
      var owner = open.engine().findAccount().find(name);
      if (deed.revoke != null) {
        revoke(open, owner, deed.revoke);
      } else {
        issue(open, owner, String.valueOf(deed.label), opened);
      }
    }
    return Exit.OK;
  }

  private void issue(Open open, Owner owner, String label, Set<KeyScope> opened) {
    var issued = open.engine().issueKey().issue(owner, label, opened);
    desk.console().note("key %s opens %s".formatted(issued.key().id(), KeyScope.written(opened)));
    desk.console().line(issued.secret().reveal());
  }

  private void revoke(Open open, Owner owner, String id) {
    open.engine().revokeKey().revoke(owner, ApiKeyId.parse(id));
    desk.console().note("key %s lets nobody in any more".formatted(id));
  }
}

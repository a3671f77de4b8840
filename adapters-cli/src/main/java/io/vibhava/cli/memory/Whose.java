package io.vibhava.cli.memory;

import io.vibhava.cli.Open;
import io.vibhava.domain.memory.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whose memory a command is about.
final class Whose {

  @Option(
      names = "--avatar",
      paramLabel = "NAME",
      description = "Whose memory; that of the usual avatar if none is named.")
  private @Nullable String avatar;

  String name(Open open) {
    return Optional.ofNullable(avatar).orElseGet(open::defaultAvatar);
  }

  /// The same where nobody need have spoken with the usual avatar yet.
  Scope scopeToFill(Open open) {
    return avatar == null
        ? Scopes.of(open, open.engine().meetAvatar().meet(open.owner(), open.defaultAvatar()).id())
        : scope(open);
  }

  Scope scope(Open open) {
    return Scopes.ofOne(open, Optional.of(name(open)));
  }
}

package io.vibhava.cli.memory;

import io.vibhava.cli.Open;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Holder;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;

/// The scopes that a command is about: that of one avatar, or all.
public final class Scopes {

  private Scopes() {}

  public static List<Holder> holders(Open open, Optional<String> name) {
    return name.map(it -> List.of(open.engine().findRemembering().find(open.owner(), it)))
        .orElseGet(() -> open.engine().listRemembering().list(open.owner()));
  }

  /// The scope of the avatar that is named, or of the usual one.
  static Scope ofOne(Open open, Optional<String> name) {
    var avatar = name.orElseGet(open::defaultAvatar);
    return of(open, open.engine().findRemembering().find(open.owner(), avatar));
  }

  public static Scope of(Open open, Holder holder) {
    return of(open, holder.id());
  }

  static Scope of(Open open, AvatarId avatar) {
    return new Scope(open.owner(), avatar);
  }
}

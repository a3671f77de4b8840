package io.vibhava.web.memory;

import io.vibhava.application.Engine;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.web.avatar.Owned;
import io.vibhava.web.http.Call;

/// What a request about memories is about.
final class Scopes {

  private Scopes() {}

  /// The caller with the avatar of the path, which is theirs, or which they talk with.
  static Scope of(Engine engine, Call call) {
    var id = call.request().id("avatar", AvatarId::parse);
    return new Scope(call.owner(), Owned.remembering(engine, call.owner(), id));
  }

  static MemoryId memory(Call call) {
    return call.request().id("memory", MemoryId::parse);
  }
}

package io.vibhava;

import io.vibhava.application.Engine;
import io.vibhava.application.memory.Reach;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Scope;
import java.util.List;

/// What one avatar remembers of a person.
public final class PersonMemories {

  private final Engine engine;
  private final Scope scope;

  PersonMemories(Engine engine, Owner owner, AvatarId avatar) {
    this.engine = engine;
    this.scope = new Scope(owner, avatar);
  }

  /// Everything, the newest first.
  public List<Memory> list() {
    return engine.listMemories().list(scope);
  }

  /// What would come to mind if the person said `text`, the best first.
  public List<Recollection> search(String text) {
    return engine.searchMemories().search(scope, text).memories();
  }

  /// Forgets a memory for good, with what was derived from the same words and the replies that
  /// answer or repeat them. The words stay in the conversation they were said in.
  ///
  /// @return how many memories are gone
  /// @throws io.vibhava.domain.Failure.NotFound if there is no such memory
  public int forget(MemoryId id) {
    return engine.forgetMemory().forget(scope, id, Reach.MEMORY);
  }

  /// As [#forget], and takes the words themselves out of their conversation, with the replies that
  /// repeat them.
  public int forgetWithSource(MemoryId id) {
    return engine.forgetMemory().forget(scope, id, Reach.SOURCE);
  }
}

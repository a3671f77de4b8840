package io.vibhava.application.memory;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Optional;

/// Keeps what is remembered in each scope. Each message of a conversation is an episode from the
/// moment it is kept.
public interface Memories extends DeedLog {

  /// Everything remembered in the scope, episodes included, the newest first.
  List<Memory> list(Scope scope);

  /// What was learned or written down in the scope and not only said: everything but episodes, in
  /// no order.
  List<Belief> learned(Scope scope);

  Optional<Memory> find(Scope scope, MemoryId id);

  /// Keeps what `learned` holds and ends its job, or its first stage, in one write. Where that has
  /// ended already, nothing is kept: a job's effect happens once.
  void learn(Scope scope, Learned learned);

  /// Keeps what came of reflecting and gives the scope back, in one write. Where somebody else took
  /// the scope meanwhile, or learning was paused, nothing is kept.
  ///
  /// @return whether it was kept
  boolean reflect(Scope scope, Reflected reflected);

  /// Forgets a memory: it is not recalled again, and with it goes every memory whose range shares a
  /// character with its own, since what was to be forgotten would be recalled from there: the
  /// episode as well as what was derived. The range is barred from being learned from ever again.
  /// The message itself stays in its conversation. Of a reflection only the reflection goes: what
  /// it follows from was said, and is forgotten by itself.
  ///
  /// @return how many memories are gone; 0 where there is no such memory
  default int forget(Scope scope, MemoryId id) {
    return forget(scope, Forgetting.of(id));
  }

  /// As [#forget(Scope, MemoryId)], with the replies that repeat it, in one write. A reply to a
  /// message of which something is forgotten, or for which a forgotten memory was recalled, is not
  /// remembered either when it comes only then. What is redacted says nothing any more, in no file;
  /// how the turns of such messages came about is gone, too.
  int forget(Scope scope, Forgetting forgetting);
}

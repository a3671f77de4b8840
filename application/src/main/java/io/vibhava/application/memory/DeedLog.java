package io.vibhava.application.memory;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.Deeds;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Scope;
import java.util.List;
import java.util.Map;

/// Keeps what the person does to what is remembered. Nothing in it is ever altered.
public interface DeedLog {

  /// A deed, and what it makes of what is remembered.
  ///
  /// @param beliefs in place of those with their ids where there are any
  /// @param embeddings the meanings of new beliefs
  /// @param paused whether learning is paused from now on
  record Entry(
      Deed deed, List<Belief> beliefs, Map<MemoryId, Embedding> embeddings, boolean paused) {

    public Entry {
      beliefs = List.copyOf(beliefs);
      embeddings = Map.copyOf(embeddings);
    }
  }

  Deeds deeds(Scope scope);

  /// Keeps a deed with what it makes, in one write. While learning is paused, what is said and
  /// replied is not remembered: not then, and not ever.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if something else was done meanwhile
  void enter(Scope scope, Entry entry);
}

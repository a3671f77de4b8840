package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Use;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.persistence.conversation.MessageRow;
import io.vibhava.persistence.conversation.MessageRows;
import io.vibhava.persistence.conversation.ScopeVersion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What changed in a scope since a version of it, as it lies in the tables.
///
/// @param version the version that this brings to
/// @param episodes the messages that are remembered
/// @param removed the memories that are gone
/// @param uses the memories that were of use
record ScopeChanges(
    ScopeVersion version,
    List<MessageRow> episodes,
    List<MemoryRow> memories,
    List<VectorRow> vectors,
    List<UUID> removed,
    Map<MemoryId, Use> uses) {

  /// @param handle sees one state of the database throughout
  static ScopeChanges since(long version, Handle handle, UUID owner, UUID avatar) {
    var forgotten = new ForgottenRows(handle, owner, avatar);
    var noEpisodes = forgotten.messages();
    return new ScopeChanges(
        ScopeVersion.of(handle, owner, avatar),
        new MessageRows(handle, owner)
            .ofScope(avatar, version).stream()
                .filter(row -> !noEpisodes.contains(row.id()))
                .toList(),
        new MemoryRows(handle, owner, avatar).since(version),
        new VectorRows(handle, owner, avatar).since(version),
        forgotten.removedSince(version),
        new UseRows(handle, owner, avatar).since(version));
  }
}

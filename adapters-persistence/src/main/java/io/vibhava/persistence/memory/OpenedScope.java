package io.vibhava.persistence.memory;

import io.vibhava.application.memory.ScopeIndex;
import io.vibhava.persistence.conversation.ScopeVersion;
import io.vibhava.persistence.sqlite.Moment;

/// The index of a scope, as the scope was at one version.
///
/// @param moment when the scope was found to be at that version
record OpenedScope(ScopeIndex index, ScopeVersion version, Moment moment) {

  boolean isAt(Moment now) {
    return moment.equals(now);
  }

  OpenedScope foundAt(Moment now) {
    return new OpenedScope(index, version, now);
  }

  /// Whether nothing happened in the scope since, now that it is at `current`.
  boolean isUpTo(ScopeVersion current) {
    return version.epoch() == current.epoch() && version.version() >= current.version();
  }

  /// Whether reading what changed since is enough to bring it up to `current`.
  boolean leadsTo(ScopeVersion current) {
    return version.epoch() == current.epoch();
  }

  int bytes() {
    return (int) Math.min(index.bytes(), Integer.MAX_VALUE);
  }
}

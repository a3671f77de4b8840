package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The times of a belief as they were learned first, and what changed since. Nothing in it is ever
/// altered, so that it can be asked what was believed at any moment.
///
/// @param changes in the order in which we came to know them
public record History(Times first, List<Change> changes) {

  public History {
    changes = List.copyOf(changes);
  }

  public static History of(Times first) {
    return new History(first, List.of());
  }

  public History and(Change change) {
    var all = new ArrayList<>(changes);
    all.add(change);
    return new History(first, all);
  }

  /// As if nothing had ever been said in `range`.
  public History without(Provenance range) {
    return new History(first, changes.stream().filter(change -> !change.restsOn(range)).toList());
  }

  /// The times as we hold them now.
  public Times now() {
    return applied(changes);
  }

  /// The times as we held them at `known`.
  public Times asOf(Instant known) {
    return upTo(known).now();
  }

  /// What we knew of it at `known`.
  public History upTo(Instant known) {
    return new History(
        first, changes.stream().filter(change -> !change.at().isAfter(known)).toList());
  }

  private Times applied(List<Change> some) {
    var times = first;
    for (var change : some) {
      times = change.applied(times);
    }
    return times;
  }
}

package io.vibhava.web.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The ids that answers gave, by what they name; those of what was removed stay in it.
final class Pool {

  private static final int NEWEST = 8;

  private final Map<String, List<String>> ids = new HashMap<>();
  private final Set<String> gone = new HashSet<>();

  void add(String name, String id) {
    var all = ids.computeIfAbsent(name, _ -> new ArrayList<>());
    all.remove(id);
    all.add(id);
  }

  /// One of the newest.
  Optional<String> any(String name, RandomGenerator lot) {
    var all = ids.getOrDefault(name, List.of());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(all.size() - 1 - lot.nextInt(Math.min(NEWEST, all.size()))));
  }

  void remove(String id) {
    gone.add(id);
  }

  boolean isGone(String id) {
    return gone.contains(id);
  }

  int size() {
    return ids.values().stream().mapToInt(List::size).sum();
  }
}

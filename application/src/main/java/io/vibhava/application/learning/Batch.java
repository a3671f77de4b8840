package io.vibhava.application.learning;

import io.vibhava.application.memory.Job;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Jobs of one owner with one avatar, learned from together. What a model reads at once never holds
/// words of two scopes.
record Batch(OwnerId owner, AvatarId avatar, List<Job> jobs) {

  private record Key(OwnerId owner, AvatarId avatar) {}

  /// `jobs` by scope, each in its order.
  static List<Batch> of(List<Job> jobs) {
    var byScope = new LinkedHashMap<Key, List<Job>>();
    for (var job : jobs) {
      byScope.computeIfAbsent(new Key(job.owner(), job.avatar()), _ -> new ArrayList<>()).add(job);
    }
    return byScope.entrySet().stream()
        .map(each -> new Batch(each.getKey().owner(), each.getKey().avatar(), each.getValue()))
        .toList();
  }
}

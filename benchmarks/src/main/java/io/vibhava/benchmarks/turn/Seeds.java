package io.vibhava.benchmarks.turn;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.turn.TurnId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/// Gives avatars what they remember, before anything is measured.
final class Seeds {

  private static final int MEMORIES_PER_CONVERSATION = 40;
  private static final int AT_ONCE = 8;

  private final OurHouse house;

  Seeds(OurHouse house) {
    this.house = house;
  }

  /// Makes `count` avatars that remember the first `memories` of the corpus.
  List<AvatarId> avatars(int count, int memories) {
    var made = new ArrayList<AvatarId>();
    for (var number = 1; number <= count; number++) {
      var profile = Partner.named("Mira " + house.ids().next());
      made.add(house.engine().createAvatar().create(house.owner(), profile).id());
    }
    var talks = new ArrayList<Runnable>();
    for (var avatar : made) {
      for (var from = 0; from < memories; from += MEMORIES_PER_CONVERSATION) {
        var part =
            house
                .corpus()
                .memories()
                .subList(from, Math.min(memories, from + MEMORIES_PER_CONVERSATION));
        talks.add(() -> tell(avatar, part));
      }
    }
    all(talks);
    return made;
  }

  private static void all(List<Runnable> work) {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var done = work.stream().map(part -> CompletableFuture.runAsync(part, threads)).toList();
      done.forEach(CompletableFuture::join);
    }
  }

  private void tell(AvatarId avatar, List<String> memories) {
    var talk =
        new Talk(house.seeding(), house.owner(), avatar, () -> new TurnId(house.ids().next()));
    for (var i = 0; i < memories.size(); i += 2) {
      talk.take(talk.ask(memories.get(i)), _ -> {});
    }
    while (house.engine().learn().learn(Optional.of(house.owner().id())) > 0) {
      // The next batch.
    }
  }
}

package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.memory.ReflectionQueue.Standing;
import io.vibhava.application.memory.ReflectionQueue.Taken;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Deed;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every queue of reflections does.
public abstract class ReflectionQueueContract extends StoreContract {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Patience PATIENCE =
      new Patience(Duration.ofMinutes(1), Duration.ofHours(1), 2);

  private Avatar mira;
  private Scope scope;

  @BeforeEach
  void anAvatar() {
    mira = talk.avatar("Mira");
    scope = talk.scope(mira.id());
  }

  private Asking learned(String said) {
    var asking = talk.begin(mira, said);
    talk.learn(asking, List.of(), Map.of());
    return asking;
  }

  private Optional<Taken> take(int min, Instant now) {
    return stores.reflectionQueue().take(Optional.empty(), min, now, LEASE);
  }

  private Taken taken() {
    return stores.reflectionQueue().take(scope, talk.later(), LEASE).orElseThrow();
  }

  private Reflection reflection(Message... on) {
    return new Reflection(
        new MemoryId(new UUID(0x7000, 9)),
        "The person runs often.",
        List.of(on).stream().map(Provenance::of).toList(),
        History.of(Times.since(talk.now())),
        new Assessment(0.9, 0.5, Trust.TOLD));
  }

  private boolean keep(Taken taken, Optional<Instant> again, Reflection... made) {
    return stores
        .memories()
        .reflect(scope, new Reflected(taken, List.of(made), Map.of(), talk.now(), again));
  }

  @Test
  void aScopeWaitsOnceEnoughWasLearnedInItAndIsTakenOnce() {
    learned("I went running.");
    assertThat(take(2, talk.later())).isEmpty();
    learned("I ran again.");
    var now = talk.later();

    assertThat(take(2, now)).map(Taken::avatar).contains(mira.id());
    assertThat(take(2, now)).isEmpty();
    assertThat(stores.reflectionQueue().take(scope, now, LEASE)).isEmpty();
  }

  @Test
  void oneOfManyTakersGetsIt() throws Exception {
    learned("I went running.");
    var now = talk.later();

    var all = Race.of(6, () -> take(1, now).stream().toList());

    assertThat(all.stream().flatMap(List::stream)).hasSize(1);
  }

  @Test
  void whatWasReflectedOnIsKeptOnceAndCountsNoMore() {
    var first = learned("I went running.").said().orElseThrow();
    var taken = take(1, talk.later()).orElseThrow();
    learned("I ran again.");

    assertThat(keep(taken, Optional.empty(), reflection(first))).isTrue();

    assertThat(stores.memories().learned(scope)).containsExactly(reflection(first));
    assertThat(stores.reflectionQueue().standing(Optional.of(owner.id()), Optional.of(mira.id())))
        .containsExactly(new Standing(1, "", Optional.of(talk.now())));
    assertThat(take(1, talk.later())).isPresent();
  }

  @Test
  void whoLostTheScopeToSomebodyElseKeepsNothing() {
    var first = learned("I went running.").said().orElseThrow();
    var now = talk.later();
    var slow = take(1, now).orElseThrow();
    var other = take(1, now.plus(LEASE)).orElseThrow();

    assertThat(keep(slow, Optional.empty(), reflection(first))).isFalse();
    assertThat(stores.memories().learned(scope)).isEmpty();
    assertThat(keep(other, Optional.empty(), reflection(first))).isTrue();
    assertThat(stores.memories().learned(scope)).hasSize(1);
  }

  @Test
  void whileLearningIsPausedNothingIsTakenNorKept() {
    var first = learned("I went running.").said().orElseThrow();
    var taken = taken();
    var pause = new Deed(1, talk.later(), new Deed.Act.Paused());
    stores.memories().enter(scope, new DeedLog.Entry(pause, List.of(), Map.of(), true));

    assertThat(keep(taken, Optional.empty(), reflection(first))).isFalse();
    assertThat(take(1, talk.later().plus(LEASE))).isEmpty();
    assertThat(stores.memories().learned(scope)).isEmpty();
  }

  @Test
  void whatFailedIsTriedAgainLaterAndThenWaitsForNewThings() {
    learned("I went running.");
    var now = talk.later();
    var queue = stores.reflectionQueue();

    queue.putBack(take(1, now).orElseThrow(), now, PATIENCE, "conflict");
    assertThat(take(1, now.plusSeconds(59))).isEmpty();
    var again = take(1, now.plusSeconds(60)).orElseThrow();
    assertThat(again.tries()).isEqualTo(2);
    queue.putBack(again, now, PATIENCE, "conflict");

    assertThat(take(1, now.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(queue.standing(Optional.empty(), Optional.empty()))
        .containsExactly(new Standing(0, "conflict", Optional.empty()));
    learned("I ran again.");
    assertThat(take(1, talk.later())).isPresent();
  }

  @Test
  void whoseModelWasAwayComesBackWithAllItHadToReflectOn() {
    var first = learned("I went running.").said().orElseThrow();
    var now = talk.later();
    var taken = take(1, now).orElseThrow();

    assertThat(keep(taken, Optional.of(now.plusSeconds(60)), reflection(first))).isTrue();

    assertThat(stores.memories().learned(scope)).hasSize(1);
    assertThat(take(1, now.plusSeconds(59))).isEmpty();
    assertThat(take(1, now.plusSeconds(60))).map(Taken::tries).contains(2);
  }

  @Test
  void aModelIsAskedAsOftenADayAsItMayBe() {
    var queue = stores.reflectionQueue();
    var taken = taken();

    assertThat(queue.mayAsk(taken, 20_000, 2)).isTrue();
    assertThat(queue.mayAsk(taken, 20_000, 2)).isTrue();
    assertThat(queue.mayAsk(taken, 20_000, 2)).isFalse();
    assertThat(queue.mayAsk(taken, 20_001, 2)).isTrue();
    assertThat(queue.mayAsk(taken, 20_001, 0)).isFalse();
  }

  @Test
  void whatRestsOnWhatWasForgottenMeanwhileIsNotKept() {
    var first = learned("I went running.").said().orElseThrow();
    var second = learned("I ran again.").said().orElseThrow();
    var taken = taken();
    stores.memories().forget(scope, new MemoryId(second.id().value()));

    assertThat(keep(taken, Optional.empty(), reflection(first, second))).isTrue();

    assertThat(stores.memories().learned(scope)).isEmpty();
  }

  @Test
  void aRemovedAvatarLeavesNothingToReflectOn() {
    learned("I went running.");
    var taken = taken();
    stores.avatars().remove(owner, mira.id());

    assertThat(take(1, talk.later().plus(LEASE))).isEmpty();
    assertThat(stores.reflectionQueue().mayAsk(taken, 1, 1)).isFalse();
  }
}

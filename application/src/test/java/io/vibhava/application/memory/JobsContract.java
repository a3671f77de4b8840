package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.memory.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every queue of jobs does.
public abstract class JobsContract extends StoreContract {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final int TRIES_MAX = 3;

  private Avatar mira;

  @BeforeEach
  void anAvatar() {
    mira = talk.avatar("Mira");
  }

  /// A new conversation's job, and nothing else.
  private Job queued() {
    return talk.begin(mira, "My dog is called Biscuit.").learning().orElseThrow();
  }

  private List<Job> take(int max, Instant now) {
    return stores.jobs().take(Optional.empty(), max, now, LEASE);
  }

  @Test
  void anEmptyQueueGivesNothing() {
    assertThat(take(10, talk.later())).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void theOldestAreTakenFirst() {
    var first = queued();
    var second = queued();
    var third = queued();

    assertThat(take(2, talk.later())).containsExactly(first, second);
    assertThat(take(2, talk.later())).containsExactly(third);
  }

  @Test
  void aReplysJobComesBehindThatOfItsMessage() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var reply = talk.reply(asking, "A fine name.");

    assertThat(take(10, talk.later()))
        .extracting(Job::message)
        .containsExactly(asking.turn().asked(), reply.id());
  }

  @Test
  void aJobIsTakenOnceWithinItsLease() {
    queued();
    var now = talk.later();

    assertThat(take(10, now)).hasSize(1);
    assertThat(take(10, now)).isEmpty();
    assertThat(take(10, now.plus(LEASE).minusMillis(1))).isEmpty();
  }

  @Test
  void twoTakersNeverGetTheSameJob() throws Exception {
    var all = IntStream.range(0, 20).mapToObj(_ -> queued()).toList();
    var now = talk.later();

    var taken = Race.of(8, () -> take(4, now));

    assertThat(taken.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void aJobThatDidNotEndWithinItsLeaseComesBack() {
    var job = queued();
    var now = talk.later();
    take(10, now);

    assertThat(take(10, now.plus(LEASE).plusMillis(1))).containsExactly(job);
  }

  @Test
  void aJobWaitsWhileItIsTaken() {
    queued();
    queued();
    take(1, talk.later());

    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(2);
  }

  @Test
  void aJobThatEndedDoesNotComeBack() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var now = talk.later();
    take(10, now);

    talk.learn(asking, List.of(), Map.of());

    assertThat(take(10, now.plus(LEASE).plusMillis(1))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void aJobThatIsPutBackIsTakenAgainWhenItIsDue() {
    var job = queued();
    var now = talk.later();
    take(10, now);
    var due = now.plusSeconds(30);

    stores.jobs().putBack(job, due, TRIES_MAX);

    assertThat(take(10, due.minusMillis(1))).isEmpty();
    assertThat(take(10, due.plusMillis(1))).containsExactly(job);
  }

  @Test
  void aJobThatIsPutBackKeepsItsPlace() {
    var first = queued();
    var second = queued();
    var now = talk.later();
    take(1, now);

    stores.jobs().putBack(first, now, TRIES_MAX);

    assertThat(take(10, now.plusMillis(1))).containsExactly(first, second);
  }

  @Test
  void aJobIsLaidAsideAfterAsManyTriesAsAreAllowed() {
    var job = queued();
    var now = talk.later();
    for (var tries = 1; tries < TRIES_MAX; tries++) {
      assertThat(take(10, now)).as("try %d", tries).containsExactly(job);
      stores.jobs().putBack(job, now, TRIES_MAX);
      assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
    }
    assertThat(take(10, now)).containsExactly(job);

    stores.jobs().putBack(job, now, TRIES_MAX);

    assertThat(take(10, now.plus(Duration.ofDays(365)))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void aTryThatRanOutOfItsLeaseCounts() {
    var job = queued();
    var now = talk.later();
    take(10, now);
    var after = now.plus(LEASE).plusMillis(1);
    take(10, after);

    stores.jobs().putBack(job, after, 2);

    assertThat(take(10, after.plus(LEASE))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void puttingBackWhatEndedQueuesNothing() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var now = talk.later();
    take(10, now);
    talk.learn(asking, List.of(), Map.of());

    stores.jobs().putBack(asking.learning().orElseThrow(), now, TRIES_MAX);

    assertThat(take(10, now.plusSeconds(1))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void puttingBackWhatNeverWasQueuesNothing() {
    var known = queued();

    stores
        .jobs()
        .putBack(
            new Job(new JobId(new UUID(7, 7)), owner.id(), mira.id(), known.message()),
            talk.now(),
            TRIES_MAX);

    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
  }

  @Test
  void jobsOfOneOwnerAreTakenWithoutThoseOfOthers() {
    var mine = queued();
    Asking theirs = strange.begin(strange.avatar("Noor"), "Something else");
    var theirJob = theirs.learning().orElseThrow();
    var now = talk.later();

    assertThat(stores.jobs().take(Optional.of(stranger.id()), 10, now, LEASE))
        .containsExactly(theirJob);
    assertThat(stores.jobs().waiting(stranger.id())).isEqualTo(1);
    assertThat(stores.jobs().take(Optional.of(owner.id()), 10, now, LEASE)).containsExactly(mine);
  }

  @Test
  void jobsOfTwoOwnersMayHaveTheSameId() {
    var mine = queued();
    var theirs = strange.begin(strange.avatar("Noor"), "Something else");
    var theirJob = theirs.learning().orElseThrow();
    assertThat(theirJob.id()).isEqualTo(mine.id());
    var now = talk.later();

    assertThat(take(10, now)).containsExactly(mine, theirJob);
    stores.jobs().putBack(mine, now, 1);

    assertThat(stores.jobs().waiting(owner.id())).isZero();
    assertThat(stores.jobs().waiting(stranger.id())).isEqualTo(1);
    strange.learn(theirs, List.of(), Map.of());
    assertThat(stores.jobs().waiting(stranger.id())).isZero();
  }

  @Test
  void anOwnerThatIsNotThereHasNoJobs() {
    queued();
    var nobody = new OwnerId(new UUID(7, 7));

    assertThat(stores.jobs().take(Optional.of(nobody), 10, talk.later(), LEASE)).isEmpty();
    assertThat(stores.jobs().waiting(nobody)).isZero();
  }
}

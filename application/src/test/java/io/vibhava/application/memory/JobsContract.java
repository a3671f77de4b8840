package io.vibhava.application.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
  private static final Patience AT_ONCE = Patience.of(Duration.ZERO, TRIES_MAX);
  private static final String WHY = "unavailable";

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

    stores.jobs().putBack(job, now, Patience.of(Duration.ofSeconds(30), TRIES_MAX), WHY);

    assertThat(take(10, due.minusMillis(1))).isEmpty();
    assertThat(take(10, due.plusMillis(1))).containsExactly(job);
  }

  @Test
  void aJobThatIsPutBackKeepsItsPlace() {
    var first = queued();
    var second = queued();
    var now = talk.later();
    take(1, now);

    stores.jobs().putBack(first, now, AT_ONCE, WHY);

    assertThat(take(10, now.plusMillis(1))).containsExactly(first, second);
  }

  @Test
  void aJobIsLaidAsideAfterAsManyTriesAsAreAllowed() {
    var job = queued();
    var now = talk.later();
    for (var tries = 1; tries < TRIES_MAX; tries++) {
      assertThat(take(10, now)).as("try %d", tries).containsExactly(job);
      stores.jobs().putBack(job, now, AT_ONCE, WHY);
      assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
    }
    assertThat(take(10, now)).containsExactly(job);

    stores.jobs().putBack(job, now, AT_ONCE, WHY);

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

    stores.jobs().putBack(job, after, Patience.of(Duration.ZERO, 2), WHY);

    assertThat(take(10, after.plus(LEASE))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void puttingBackWhatEndedQueuesNothing() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var now = talk.later();
    take(10, now);
    talk.learn(asking, List.of(), Map.of());

    stores.jobs().putBack(asking.learning().orElseThrow(), now, AT_ONCE, WHY);

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
            AT_ONCE,
            WHY);

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
    stores.jobs().putBack(mine, now, Patience.of(Duration.ZERO, 1), WHY);

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

  /// Ends the first stage of a job, which waits for a model from then on.
  private Job readByRules(Asking asking, Instant due) {
    var job = asking.learning().orElseThrow();
    var learned = new Learned(job, List.of(), Map.of()).andAgain(due);
    stores.memories().learn(talk.scope(mira.id()), learned);
    return job.forModel();
  }

  @Test
  void aJobWhoseModelWasAwayIsTakenAgainWhenItIsDueInItsSecondStage() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var now = talk.later();
    take(10, now);
    var due = now.plusSeconds(60);

    var later = readByRules(asking, due);

    assertThat(take(10, due.minusMillis(1))).isEmpty();
    assertThat(take(10, due)).containsExactly(later);
    assertThat(stores.jobs().waiting(owner.id())).isOne();
  }

  @Test
  void whatNobodyHasReadIsTakenBeforeWhatWaitsForAModel() {
    var first = readByRules(talk.begin(mira, "My dog is called Biscuit."), talk.now());
    var second = queued();

    assertThat(take(10, talk.later())).containsExactly(second, first);
  }

  @Test
  void theTriesOfTheSecondStageAreItsOwnAndEachWaitIsTwiceAsLong() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    take(1, talk.later());
    var patience = new Patience(Duration.ofMinutes(1), Duration.ofMinutes(3), 4);
    var now = talk.later();
    var later = readByRules(asking, now);

    for (var wait : List.of(1, 2, 3)) {
      assertThat(take(10, now)).containsExactly(later);
      stores.jobs().putBack(later, now, patience, WHY);
      now = now.plus(Duration.ofMinutes(wait));
      assertThat(take(10, now.minusMillis(1))).isEmpty();
    }
    assertThat(take(10, now)).containsExactly(later);
    stores.jobs().putBack(later, now, patience, WHY);
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void theBacklogTellsHowManyAreInWhichPlight() {
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var failing = queued();
    var now = talk.later();
    take(10, now);
    stores.jobs().putBack(failing, now, Patience.of(Duration.ZERO, 1), "conflict");
    var due = now.plusSeconds(60);
    readByRules(asking, due);
    queued();
    queued();

    var backlog = stores.jobs().backlog(Optional.of(owner.id()), Optional.of(mira.id()));

    assertThat(backlog)
        .extracting(Backlog::stage, Backlog::state, Backlog::why, Backlog::jobs)
        .containsExactlyInAnyOrder(
            tuple(Job.Stage.FIRST, JobState.FAILED, "conflict", 1),
            tuple(Job.Stage.MODEL, JobState.WAITING, "unavailable", 1),
            tuple(Job.Stage.FIRST, JobState.WAITING, "", 2));
    assertThat(backlog)
        .filteredOn(it -> it.stage() == Job.Stage.MODEL)
        .extracting(Backlog::due)
        .containsExactly(due);
    assertThat(stores.jobs().backlog(Optional.empty(), Optional.empty())).isEqualTo(backlog);
    assertThat(stores.jobs().backlog(Optional.empty(), Optional.of(talk.avatar("Ben").id())))
        .isEmpty();
  }
}

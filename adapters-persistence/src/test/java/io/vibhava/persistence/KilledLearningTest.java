package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.memory.Job;
import io.vibhava.application.turn.Asking;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.JobId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A program that is killed while it learns or reflects, at any moment, has learned from each thing
/// that was said exactly once when it is done.
class KilledLearningTest {

  /// How many things are said, each in a conversation of its own, on a day of its own.
  static final int SAID = 24;

  private static final int KILLS = Integer.getInteger("vibhava.test.kills", 6);
  private static final int KILL_MILLIS_MAX = 400;
  private static final long LEASE_MILLIS = 300;
  private static final Instant FIRST = Instant.parse("2026-01-01T09:00:00Z");

  @TempDir private Path temporary;
  private Path folder;
  private List<String> once;

  @BeforeEach
  void whatIsLearnedByOneThatIsNotKilled() throws Exception {
    folder = told("killed");
    once = beliefs(told("undisturbed"));
    assertThat(once).filteredOn(it -> it.startsWith("Preference")).hasSize(SAID);
    assertThat(once).filteredOn(it -> it.startsWith("Fact")).hasSize(SAID);
    assertThat(once).filteredOn(it -> it.startsWith("Reflection")).hasSizeGreaterThanOrEqualTo(2);
  }

  private Path told(String name) throws Exception {
    var into = Files.createDirectories(temporary.resolve(name));
    try (var store = SqliteStores.open(into)) {
      var owner = store.vault().open(Chatter.PERSON);
      var avatar = Chatter.made(store, owner).id();
      for (var at = 0; at < SAID; at++) {
        say(store, new Scope(owner, avatar), at);
      }
    }
    return into;
  }

  private static void say(SqliteStore store, Scope scope, int at) {
    var name = "Q" + (char) ('a' + at / 5) + (char) ('a' + at % 5) + "x";
    var said =
        new Message(
            new MessageId(UUID.randomUUID()),
            new ConversationId(UUID.randomUUID()),
            Optional.empty(),
            Role.USER,
            "I love %s cakes. I am treasurer of the %s choir.".formatted(name, name),
            FIRST.plus(Duration.ofDays(at)),
            MessageState.KEPT,
            12);
    var begun = Conversation.begun(said.conversation(), scope.avatar(), said.text(), said.at());
    var job = new Job(new JobId(UUID.randomUUID()), scope.owner().id(), scope.avatar(), said.id());
    store
        .turns()
        .ask(
            scope.owner(),
            new Asking(
                Turn.asked(new TurnId(UUID.randomUUID()), scope.avatar(), said),
                Optional.of(begun),
                Optional.of(said),
                Optional.empty(),
                Optional.of(job),
                said.at().plusSeconds(60)));
  }

  /// What is believed once all was learned: each belief with how often it was told again.
  private static List<String> beliefs(Path in) {
    try (var store = SqliteStores.open(in)) {
      Learner.finish(Learner.usual(store, Duration.ofMillis(LEASE_MILLIS)), store);
      var owner = store.vault().open(Chatter.PERSON);
      var scope = new Scope(owner, store.avatars().list(owner).getFirst().id());
      assertCounted(store, owner);
      return store.memories().learned(scope).stream()
          .map(KilledLearningTest::told)
          .sorted()
          .toList();
    }
  }

  /// Nothing is left to do, and what was reflected on was counted once for each thing said.
  private static void assertCounted(SqliteStore store, Owner owner) {
    assertThat(store.jobs().waiting(owner.id())).isZero();
    assertThat(store.reflectionQueue().standing(Optional.empty(), Optional.empty()))
        .allMatch(standing -> standing.learned() == 0 && standing.last().isPresent());
  }

  private static String told(Belief belief) {
    var kind =
        switch (belief) {
          case Fact _ -> "Fact";
          case Preference _ -> "Preference";
          case Reflection _ -> "Reflection";
        };
    return "%s %s %d %d"
        .formatted(
            kind, belief.text(), belief.evidence().size(), belief.history().changes().size());
  }

  private OtherProcess learner(Learner.Step step, int nth, long leaseMillis) {
    return OtherProcess.running(Learner.class, folder, leaseMillis, step, nth);
  }

  @ParameterizedTest
  @EnumSource(value = Learner.Step.class, names = "ANYWHERE", mode = EnumSource.Mode.EXCLUDE)
  void killedAtANamedStepItHasLearnedOnceInTheEnd(Learner.Step step) {
    for (var nth : List.of(1, 3)) {
      killed(step, nth, learner -> learner.awaitLine(Learner.STOPPED));
    }

    assertThat(beliefs(folder)).isEqualTo(once);
  }

  /// The last times that a step is come to are those of reflecting.
  @ParameterizedTest
  @EnumSource(value = Learner.Step.class, names = "ANYWHERE", mode = EnumSource.Mode.EXCLUDE)
  void killedWhileItReflectsItHasReflectedOnceInTheEnd(Learner.Step step) {
    var times =
        switch (step) {
          case ASKED -> SAID / 4;
          case ADMITTED, KEPT -> SAID;
          case TAKEN, ANYWHERE -> SAID / 4 + 1; // The queue of jobs is found empty once.
        };
    killed(step, times + 1, learner -> learner.awaitLine(Learner.STOPPED));

    assertThat(beliefs(folder)).isEqualTo(once);
  }

  @Test
  void killedAtAnyMomentItHasLearnedOnceInTheEnd() {
    var seed = Long.getLong("vibhava.test.seed", System.nanoTime());
    var random = new Random(seed);

    for (var kill = 0; kill < KILLS; kill++) {
      var millis = random.nextInt(KILL_MILLIS_MAX);
      killed(
          Learner.Step.ANYWHERE,
          0,
          learner -> {
            learner.awaitLine(Learner.READY);
            sleep(millis);
          });
    }

    assertThat(beliefs(folder)).as("seed %d", seed).isEqualTo(once);
  }

  /// Their leases are so short that both do the same work again and again.
  @Test
  void twoAtOnceThatTakeEachOthersWorkHaveLearnedOnceInTheEnd() {
    try (var one = learner(Learner.Step.ANYWHERE, 0, 1);
        var other = learner(Learner.Step.ANYWHERE, 0, 1)) {
      assertThat(one.rest()).contains(Learner.DONE);
      assertThat(other.rest()).contains(Learner.DONE);
    }

    assertThat(beliefs(folder)).isEqualTo(once);
  }

  private void killed(Learner.Step step, int nth, Consumer<OtherProcess> until) {
    try (var learner = learner(step, nth, LEASE_MILLIS)) {
      until.accept(learner);
      learner.killed();
    }
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

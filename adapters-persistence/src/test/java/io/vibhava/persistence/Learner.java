package io.vibhava.persistence;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.avatar.SharingSettings;
import io.vibhava.application.learning.Allowance;
import io.vibhava.application.learning.Concluded;
import io.vibhava.application.learning.LearningSettings;
import io.vibhava.application.learning.Outcome;
import io.vibhava.application.learning.ReflectionSettings;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.learning.ScribeSettings;
import io.vibhava.application.learning.Took;
import io.vibhava.application.learning.Written;
import io.vibhava.application.memory.HandSettings;
import io.vibhava.application.memory.Jobs;
import io.vibhava.application.memory.Memories;
import io.vibhava.application.memory.Patience;
import io.vibhava.application.memory.RecallSettings;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.TurnSettings;
import io.vibhava.application.usage.Spending;
import io.vibhava.application.usage.UsageSettings;
import io.vibhava.domain.learning.Claim;
import io.vibhava.domain.learning.Claim.Cited;
import io.vibhava.domain.learning.Digest;
import io.vibhava.domain.learning.Proposal;
import io.vibhava.domain.learning.Proposal.About;
import io.vibhava.domain.learning.Reading;
import io.vibhava.domain.learning.ReflectionLimits;
import io.vibhava.persistence.account.Argon2Settings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A program that learns from what waits in a folder, and then reflects on it, until nothing is
/// left. It may stop for good at a named step, which it says on standard output, to be killed
/// there.
final class Learner {

  /// Where a learner may stop.
  enum Step {
    ANYWHERE,
    TAKEN,
    ASKED,
    ADMITTED,
    KEPT
  }

  static final String READY = "ready";
  static final String STOPPED = "stopped";
  static final String DONE = "done";

  private final Step step;
  private final AtomicInteger left;

  private Learner(Step step, int nth) {
    this.step = step;
    this.left = new AtomicInteger(nth);
  }

  /// @param arguments the folder, the lease in milliseconds, the step, and which time it comes
  ///   there
  public static void main(String[] arguments) {
    var settings = SqliteSettings.usual().withBusyTimeout(Duration.ofSeconds(30));
    try (var store =
        SqliteStore.open(
            Path.of(arguments[0]), settings, InstantSource.system(), UUID::randomUUID)) {
      var learner = new Learner(Step.valueOf(arguments[2]), Integer.parseInt(arguments[3]));
      var engine = learner.engine(store, Duration.ofMillis(Long.parseLong(arguments[1])));
      say(READY);
      finish(engine, store);
      say(DONE);
    }
  }

  /// Learns and reflects until nothing waits.
  static void finish(Engine engine, SqliteStore store) {
    while (isLeft(store)) {
      if (engine.learn().learn(Optional.empty()) == 0
          && !engine.reflectOnMemories().reflect(Optional.empty())) {
        pause(); // Somebody else holds what is left, or held it when they were killed.
      }
    }
  }

  private static boolean isLeft(SqliteStore store) {
    return !store.jobs().backlog(Optional.empty(), Optional.empty()).isEmpty()
        || store.reflectionQueue().standing(Optional.empty(), Optional.empty()).stream()
            .anyMatch(standing -> standing.learned() >= KilledLearningTest.SAID);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Engine usual(SqliteStore store, Duration lease) {
    return new Learner(Step.ANYWHERE, 0).engine(store, lease);
  }

  private Engine engine(SqliteStore store, Duration lease) {
    var embedder = new WordEmbedder();
    var memories = before(Step.ADMITTED, Memories.class, store.memories(), "learn", "reflect");
    return Engine.of(
        new Ports(
            store.vault(),
            store.accountPorts(Argon2Settings.USUAL),
            store.avatars(),
            store.sharing(),
            store.conversations(),
            after(Step.KEPT, Memories.class, memories, "learn", "reflect"),
            store.memoryIndex(embedder),
            after(Step.TAKEN, Jobs.class, store.jobs(), "take"),
            after(Step.TAKEN, ReflectionQueue.class, store.reflectionQueue(), "take"),
            store.ledger(),
            new Spending(store.usages()),
            store.turns(),
            new FixedBrain(),
            before(Step.ASKED, Scribe.class, new Clerk(), "write", "conclude"),
            embedder,
            text -> text.length() / 4 + 1,
            UUID::randomUUID,
            InstantSource.system()),
        settings(lease));
  }

  private static EngineSettings settings(Duration lease) {
    var again = new Patience(Duration.ofMillis(10), Duration.ofMillis(50), 100);
    return new EngineSettings(
        TurnSettings.usual(ZoneOffset.UTC),
        RecallSettings.USUAL,
        new LearningSettings(4, lease, Duration.ofMillis(10), 1_000, again, ScribeSettings.USUAL),
        new ReflectionSettings(
            KilledLearningTest.SAID,
            lease,
            new Patience(Duration.ofMillis(10), Duration.ofMillis(50), 1_000),
            1_000,
            4_000,
            Duration.ofSeconds(10),
            30,
            ReflectionLimits.USUAL),
        HandSettings.USUAL,
        AccountSettings.USUAL,
        SharingSettings.USUAL,
        UsageSettings.USUAL);
  }

  private <T> T before(Step where, Class<T> port, T real, String... methods) {
    return stopping(where, port, real, List.of(methods), true);
  }

  private <T> T after(Step where, Class<T> port, T real, String... methods) {
    return stopping(where, port, real, List.of(methods), false);
  }

  private <T> T stopping(Step where, Class<T> port, T real, List<String> methods, boolean before) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              var isStep = step == where && methods.contains(method.getName());
              if (isStep && before) {
                stopOnce();
              }
              try {
                var result = method.invoke(real, arguments);
                if (isStep && !before) {
                  stopOnce();
                }
                return result;
              } catch (InvocationTargetException e) {
                throw Objects.requireNonNull(e.getCause());
              }
            }));
  }

  private void stopOnce() throws InterruptedException {
    if (left.decrementAndGet() == 0) {
      say(STOPPED);
      new CountDownLatch(1).await();
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /// A model that writes down who sings where, and that the person runs.
  private record Clerk() implements Scribe {

    private static final Pattern CHOIR =
        Pattern.compile("I am treasurer of the (\\p{Lu}\\w+) choir");

    @Override
    public Written write(Reading reading, Allowance allowance) {
      var messages = reading.messages();
      var proposals =
          IntStream.range(0, messages.size())
              .boxed()
              .flatMap(at -> proposal(at, messages.get(at).text()).stream())
              .toList();
      return new Written(proposals, new Took(Outcome.UNDERSTOOD, 1, 10, 10));
    }

    private static Optional<Proposal> proposal(int at, String text) {
      return CHOIR
          .matcher(text)
          .results()
          .<Proposal>map(match ->
              new Proposal.OfFact(
                  at,
                  match.group(),
                  About.PERSON,
                  Optional.empty(),
                  "The person is treasurer of the %s choir.".formatted(match.group(1)),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  false))
          .findFirst();
    }

    @Override
    public Concluded conclude(Digest digest, Allowance allowance) {
      var sources =
          IntStream.range(0, 2)
              .mapToObj(at -> new Cited(at, digest.told().get(at).text()))
              .toList();
      var claim =
          new Claim(
              About.PERSON,
              Optional.empty(),
              "The person is treasurer of more than one choir and loves cakes.",
              sources,
              false);
      return new Concluded(List.of(claim), new Took(Outcome.UNDERSTOOD, 1, 10, 10));
    }
  }
}

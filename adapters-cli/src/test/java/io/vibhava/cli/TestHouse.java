package io.vibhava.cli;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.Temporary;
import io.vibhava.application.backup.Safekeeping;
import io.vibhava.application.inmemory.InMemoryBackups;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.QuickHasher;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.Brain;
import io.vibhava.application.usage.Spending;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.turn.TurnId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// A house whose data folders are held in memory, for as long as it stands.
public final class TestHouse implements House {

  public final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
  public final FixedBrain fixed = new FixedBrain();
  public Brain brain = fixed;
  public Optional<RuntimeException> broken = Optional.empty();
  public Runnable opening = () -> {};
  public List<Check> checks = List.of(new Check("data", Check.State.OK, "it can be written"));
  public int opened;
  public int learned;

  /// What stands for the content of each data folder where it is backed up.
  public final Map<Path, List<String>> backedUp = new HashMap<>();

  private final Map<Path, InMemoryBackups.Kept> shelf = InMemoryBackups.shelf();
  private final SequentialIds ids = new SequentialIds();
  private final Map<Path, Folder> folders = new HashMap<>();

  private record Folder(Ports ports, Engine engine, Owner owner) {}

  @Override
  public Open open(Choices choices, Consumer<String> note) {
    opened++;
    opening.run();
    broken.ifPresent(problem -> {
      throw problem;
    });
    var path = data(choices);
    var isNew = !folders.containsKey(path);
    return new OpenFolder(path, folders.computeIfAbsent(path, _ -> made()), isNew);
  }

  private Folder made() {
    var embedder = new WordEmbedder();
    var store = new InMemoryStore(embedder);
    var ports =
        new Ports(
            store.vault(),
            store.accountPorts(new QuickHasher(), "password1"::equals),
            store.avatars(),
            store.sharing(),
            store.conversations(),
            store.memories(),
            store.memoryIndex(),
            store.jobs(),
            store.reflectionQueue(),
            store.ledger(),
            new Spending(store.usages()),
            store.turns(),
            brain,
            Scribe.none(),
            embedder,
            text -> text.length() / 4 + 1,
            ids,
            clock);
    return new Folder(
        ports, Engine.of(ports, EngineSettings.usual(ZoneOffset.UTC)), store.vault().open("local"));
  }

  private final class OpenFolder implements Open {

    private final Path path;
    private final Folder folder;
    private final boolean isNew;

    OpenFolder(Path path, Folder folder, boolean isNew) {
      this.path = path;
      this.folder = folder;
      this.isNew = isNew;
    }

    @Override
    public Engine engine() {
      return folder.engine();
    }

    @Override
    public Owner owner() {
      return folder.owner();
    }

    @Override
    public Temporary temporary() {
      return Temporary.of(folder.ports(), EngineSettings.usual(ZoneOffset.UTC), folder.owner());
    }

    @Override
    public ZoneId zone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Instant now() {
      return clock.instant();
    }

    @Override
    public Path data() {
      return path;
    }

    @Override
    public TurnId newTurn() {
      return new TurnId(ids.next());
    }

    @Override
    public String brain() {
      return brain.name();
    }

    @Override
    public String brainNotice() {
      return "words come from " + brain.name();
    }

    @Override
    public String defaultAvatar() {
      return "Mira";
    }

    @Override
    public boolean isNew() {
      return isNew;
    }

    @Override
    public void learnFor(Duration most) {
      while (folder.engine().learn().learn(Optional.of(folder.owner().id())) > 0) {
        learned++;
      }
    }

    @Override
    public void learnInBackground() {
      learnFor(Duration.ZERO);
    }

    @Override
    public void close() {}
  }

  @Override
  public Serving serve(Choices choices, Place place, Consumer<String> note) {
    throw new Failure.Unavailable("serving: not in this house");
  }

  @Override
  public Path data(Choices choices) {
    return choices.data().orElse(Path.of("usual"));
  }

  @Override
  public Safekeeping safekeeping(Choices choices) {
    var folder = backedUp.computeIfAbsent(data(choices), _ -> new ArrayList<>());
    return Safekeeping.of(new InMemoryBackups(shelf, folder, clock));
  }

  @Override
  public List<Setting> settings(Choices choices) {
    return List.of(
        new Setting("llm", "auto", "default"),
        new Setting("openai.key", "sk-…1234", "OPENAI_API_KEY"));
  }

  @Override
  public List<Check> examine(Choices choices, LongConsumer progress) {
    progress.accept(1234);
    return checks;
  }

  @Override
  public String version() {
    return "1.2.3";
  }

  public static RuntimeException newerDatabase() {
    return new Failure.Conflict(
        "database: it was written by a newer program (version 9, this one knows 1); update this one");
  }
}

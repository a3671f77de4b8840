package io.vibhava.wiring;

import com.fasterxml.uuid.Generators;
import io.vibhava.ai.tokens.JtokkitTokenCounter;
import io.vibhava.application.Ids;
import io.vibhava.application.Ports;
import io.vibhava.application.backup.Backups;
import io.vibhava.application.backup.Safekeeping;
import io.vibhava.application.inmemory.InMemoryBackups;
import io.vibhava.application.learning.WatchedScribe;
import io.vibhava.application.memory.Backlog;
import io.vibhava.application.memory.Embedder;
import io.vibhava.application.memory.ReflectionQueue.Standing;
import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.WatchedBrain;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.persistence.Finding;
import io.vibhava.persistence.SqliteStore;
import io.vibhava.settings.Key;
import io.vibhava.settings.Layers;
import io.vibhava.settings.Values;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// What a house is to be made of.
///
/// @param data the data folder
/// @param environment the variables that settings are read from
/// @param program what the program sets, by the setting's name
/// @param brain the program's own model, in place of the configured one
/// @param embedder the program's own embedding model, in place of the one in the process
/// @param damage is told, once each, of what does not open and is left out
/// @param inMemory whether nothing is to be kept in the folder
public record Plan(
    Path data,
    Map<String, String> environment,
    Map<String, String> program,
    Optional<Brain> brain,
    Optional<Embedder> embedder,
    InstantSource clock,
    Consumer<String> damage,
    boolean inMemory) {

  private static final Ids IDS = Generators.timeBasedEpochGenerator()::generate;

  /// @throws io.vibhava.domain.Failure if the folder or a setting can't be used
  public Assembly open() {
    var values = values();
    var settings = Limits.of(values);
    var tokens = new JtokkitTokenCounter();
    var speaker = brain.map(ChosenBrain::own).orElseGet(() -> new Brains(values, tokens).choose());
    var meaning = embedder.map(Meaning::own).orElseGet(Meaning::inProcess);
    var storage =
        inMemory
            ? Storage.inMemory(meaning.embedder(), Limits.ofPasswords(values))
            : sqlite(values, meaning.embedder());
    var avatar =
        values.text(Key.AVATAR_DEFAULT).orElseGet(() -> Templates.first().profile().name());
    var home =
        new Assembly.Home(
            data, avatar, storage.isNew(), safekeeping(), tokens::warm, storage.closing());
    return new Assembly(
        ports(storage, speaker, meaning.embedder(), tokens), settings, speaker, meaning, home);
  }

  private Storage sqlite(Values values, Embedder meaning) {
    return Storage.sqlite(
        data, Limits.ofStore(values), Limits.ofPasswords(values), meaning, clock, IDS, damage);
  }

  private Ports ports(Storage storage, ChosenBrain speaker, Embedder meaning, TokenCounter tokens) {
    return new Ports(
        storage.vault(),
        storage.accounts(),
        storage.avatars(),
        storage.sharing(),
        storage.conversations(),
        storage.memories(),
        storage.index(),
        storage.jobs(),
        storage.reflections(),
        storage.ledger(),
        storage.spending(),
        storage.turns(),
        new WatchedBrain(speaker.brain(), storage.spending()::watch),
        new WatchedScribe(speaker.scribe(), storage.spending()::watch),
        meaning,
        tokens,
        IDS,
        clock);
  }

  /// The settings that are in force.
  public Values values() {
    return new Values(Layers.read(data, environment, program));
  }

  /// Reads each setting.
  ///
  /// @throws io.vibhava.domain.Failure.Invalid if one can't be used
  public String checkSettings() {
    var _ = Limits.of(values());
    var _ = Limits.ofStore(values());
    var _ = Limits.ofPasswords(values());
    return "each can be used";
  }

  /// Reads the files of the store through.
  ///
  /// @param progress hears how many rows were opened so far
  /// @throws io.vibhava.domain.Failure if it can't be opened
  public List<Finding> inspectStore(LongConsumer progress) {
    try (var store = SqliteStore.open(data, Limits.ofStore(values()), clock, IDS)) {
      return store.inspect(progress);
    }
  }

  /// What is still to be learned from in all scopes, or could not be.
  ///
  /// @throws io.vibhava.domain.Failure if the store can't be opened
  public List<Backlog> backlog() {
    try (var store = SqliteStore.open(data, Limits.ofStore(values()), clock, IDS)) {
      return store.jobs().backlog(Optional.empty(), Optional.empty());
    }
  }

  /// The scopes in which the last try to reflect failed.
  ///
  /// @throws io.vibhava.domain.Failure if the store can't be opened
  public List<Standing> notReflected() {
    try (var store = SqliteStore.open(data, Limits.ofStore(values()), clock, IDS)) {
      return store.reflectionQueue().standing(Optional.empty(), Optional.empty()).stream()
          .filter(standing -> !standing.why().isEmpty())
          .toList();
    }
  }

  /// What can be done about backups of the data folder, which need not be there.
  public Safekeeping safekeeping() {
    return Safekeeping.of(
        inMemory ? new InMemoryBackups(InMemoryBackups.shelf(), List.of(), clock) : backups());
  }

  /// The moment of the last backup that was good.
  public Optional<Instant> lastBackup() {
    return backups().last();
  }

  private Backups backups() {
    return SqliteStore.backups(data, Limits.ofStore(values()), clock, IDS, version());
  }

  /// The program's version.
  public static String version() {
    return Optional.ofNullable(Plan.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /// Embeds a word.
  ///
  /// @throws io.vibhava.domain.Failure.Unavailable if the model can't be had
  public String embedOnce() {
    try (var meaning = embedder.map(Meaning::own).orElseGet(Meaning::inProcess)) {
      var model = meaning.embedder();
      return "%s, %d coordinates".formatted(model.model(), model.embed("hello").values().length);
    }
  }

  /// Chooses the model that speaks, without a word to it.
  ///
  /// @throws io.vibhava.domain.Failure if a setting is missing
  public String chooseBrain() {
    try (var chosen = new Brains(values(), text -> text.length()).choose()) {
      return chosen.notice();
    }
  }
}

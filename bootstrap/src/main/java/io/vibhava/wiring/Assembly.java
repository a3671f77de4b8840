package io.vibhava.wiring;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.Temporary;
import io.vibhava.application.account.TokenSecrets;
import io.vibhava.application.backup.Safekeeping;
import io.vibhava.application.memory.Backlog;
import io.vibhava.application.usage.CallWatch;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.domain.usage.Spent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The engine with everything behind it, opened.
public final class Assembly implements AutoCloseable {

  private static final String LOCAL = "local";

  private final Ports ports;
  private final Engine engine;
  private final EngineSettings settings;
  private final ChosenBrain brain;
  private final Meaning meaning;
  private final Home home;
  private final LearningLoop learning;

  Assembly(Ports ports, EngineSettings settings, ChosenBrain brain, Meaning meaning, Home home) {
    this.ports = ports;
    this.engine = Engine.of(ports, settings);
    this.settings = settings;
    this.brain = brain;
    this.meaning = meaning;
    this.home = home;
    this.learning = new LearningLoop(engine.learn(), engine.reflectOnMemories());
  }

  /// The folder and what was found there.
  ///
  /// @param isNew whether it was made by this opening
  /// @param safekeeping what can be done about backups of it
  /// @param warming makes ready in the background what a prompt is counted with
  /// @param closing lets go of what was opened in it
  record Home(
      Path data,
      String defaultAvatar,
      boolean isNew,
      Safekeeping safekeeping,
      Runnable warming,
      Runnable closing) {}

  public Engine engine() {
    return engine;
  }

  /// Whoever the terminal and the library act as when nobody is named.
  public Owner local() {
    return engine.openAccount().open(LOCAL);
  }

  /// What is still to be learned from in all scopes, or could not be.
  public List<Backlog> backlog() {
    return ports.jobs().backlog(Optional.empty(), Optional.empty());
  }

  /// What everybody's models took today, a day in UTC as budgets have it; money of the currency
  /// that is counted in now.
  public Spent spentToday() {
    var today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
    var currency = settings.usage().prices().currency();
    return ports.spending().usages().totals(today, today).stream()
        .map(total ->
            total.currency().equals(currency) ? total.spent() : total.spent().withoutMoney())
        .reduce(Spent.NOTHING, Spent::plus);
  }

  /// Has `watch` hear of each call of a model from now on.
  public void watchCalls(CallWatch watch) {
    ports.spending().watchedBy(watch);
  }

  /// What tokens are signed with.
  public TokenSecrets tokenSecrets() {
    return ports.accounts().secrets();
  }

  /// A sitting of `owner` that leaves no trace.
  public Temporary temporary(Owner owner) {
    return Temporary.of(ports, settings, owner);
  }

  /// Which model speaks, and why it is that one.
  public ChosenBrain brain() {
    return brain;
  }

  public Path data() {
    return home.data();
  }

  /// What can be done about backups.
  public Safekeeping safekeeping() {
    return home.safekeeping();
  }

  public String defaultAvatar() {
    return home.defaultAvatar();
  }

  public boolean isNew() {
    return home.isNew();
  }

  public ZoneId zone() {
    return settings.turn().zone();
  }

  public Instant now() {
    return ports.clock().instant();
  }

  public TurnId newTurn() {
    return new TurnId(ports.ids().next());
  }

  /// Makes ready for talking, and learns in the background from now on.
  public void learnInBackground() {
    home.warming().run();
    meaning.warm();
    brain.warm();
    learning.start();
  }

  /// Learns now what waits for `owner`, until nothing does or `most` has passed.
  public void learnNow(Owner owner, Duration most) {
    learning.learnNow(owner.id(), most);
  }

  /// Begins no more learning in the background, and asks no model for it: what waits is learned the
  /// next time.
  public void endLearning() {
    learning.end();
    brain.scribe().rest();
  }

  @Override
  public void close() {
    endLearning();
    learning.close();
    brain.close();
    meaning.close();
    home.closing().run();
  }
}

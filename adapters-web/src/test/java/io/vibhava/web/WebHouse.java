package io.vibhava.web;

import io.vibhava.application.Engine;
import io.vibhava.application.EngineSettings;
import io.vibhava.application.Ports;
import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.account.Credentials;
import io.vibhava.application.account.TokenSecrets;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.testing.FixedBrain;
import io.vibhava.application.testing.QuickHasher;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.application.turn.WatchedBrain;
import io.vibhava.application.usage.Spending;
import io.vibhava.application.usage.UsageSettings;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.Registration;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.account.AccessTokens;
import io.vibhava.web.account.TokenSettings;
import io.vibhava.web.measure.Measures;
import io.vibhava.web.rate.RateLimits;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The API on what is held in memory, with a model whose replies are given beforehand, and two
/// people.
public final class WebHouse implements AutoCloseable {

  public final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T10:00:00Z"));
  public final SequentialIds ids = new SequentialIds();
  public final FixedBrain brain = new FixedBrain();
  public final Engine engine;
  public final WebServer server;
  public final WebPerson ada;
  public final WebPerson eve;
  public final WebPerson admin;
  public final TokenSecrets secrets;
  public final QuickHasher hasher = new QuickHasher();
  private final Credentials credentials;
  public boolean ready = true;
  public final Measures measures;

  public WebHouse() {
    this(settings -> settings);
  }

  public WebHouse(UnaryOperator<WebSettings> changed) {
    this(changed, Registration.CLOSED);
  }

  public WebHouse(UnaryOperator<WebSettings> changed, Registration registration) {
    this(changed, settings(registration));
  }

  /// With other limits of usage.
  public WebHouse(UsageSettings usage) {
    this(settings -> settings, settings(Registration.CLOSED).with(usage));
  }

  private WebHouse(UnaryOperator<WebSettings> changed, EngineSettings settings) {
    var embedder = new WordEmbedder();
    var store = new InMemoryStore(embedder);
    var spending = new Spending(store.usages());
    var ports =
        new Ports(
            store.vault(),
            store.accountPorts(hasher, "password1"::equals),
            store.avatars(),
            store.sharing(),
            store.conversations(),
            store.memories(),
            store.memoryIndex(),
            store.jobs(),
            store.reflectionQueue(),
            store.ledger(),
            spending,
            store.turns(),
            new WatchedBrain(brain, spending::watch),
            Scribe.none(),
            embedder,
            text -> text.length() / 4 + 1,
            ids,
            clock);
    secrets = ports.accounts().secrets();
    credentials = ports.accounts().credentials();
    engine = Engine.of(ports, settings);
    measures = new Measures(() -> ports.jobs().backlog(Optional.empty(), Optional.empty()), clock);
    spending.watchedBy(measures.calls());
    var parts =
        new WebParts(engine, () -> new TurnId(ids.next()), clock, () -> ready, secrets, measures);
    server = WebServer.start(parts, changed.apply(WebSettings.local(0).with(RateLimits.OFF)));
    ada = WebPerson.of(this, "ada");
    eve = WebPerson.of(this, "eve");
    admin = WebPerson.of(this, "root", Role.ADMIN);
  }

  private static EngineSettings settings(Registration registration) {
    var usual = EngineSettings.usual(ZoneOffset.UTC);
    var accounts =
        new AccountSettings(
            registration,
            usual.accounts().passwords(),
            usual.accounts().sessions(),
            usual.accounts().resetTimeout(),
            usual.accounts().inviteTimeout());
    return usual.with(accounts);
  }

  /// Signs and reads as the server does.
  public AccessTokens tokens() {
    return new AccessTokens(secrets, TokenSettings.USUAL, clock);
  }

  /// What passwords are known again by.
  public Credentials credentials() {
    return credentials;
  }

  /// Somebody whom nobody knew before.
  public WebPerson newcomer() {
    return WebPerson.of(this, "p" + UUID.randomUUID());
  }

  /// Closes an account, whose password is everybody's.
  void close(String account) {
    var listed =
        engine.accounts().list().list().stream()
            .filter(it -> it.account().owner().toString().equals(account))
            .findFirst()
            .orElseThrow();
    var owner = engine.findAccount().find(listed.name());
    engine.accounts().close().close(owner, Optional.of(Password.of(WebPerson.PASSWORD)));
  }

  /// Learns from what was said.
  public void learn() {
    while (engine.learn().learn(Optional.empty()) > 0) {
      // The next batch.
    }
  }

  /// Asks without a key.
  public Asking ask(String method, String path) {
    return new Asking(server.url(), method, path);
  }

  @Override
  public void close() {
    server.close();
  }
}

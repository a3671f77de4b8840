package io.vibhava.cli;

import io.vibhava.application.Engine;
import io.vibhava.application.Temporary;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.turn.TurnId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// An opened data folder in which nothing of what is said is kept.
public record TemporaryOpen(Open kept, Temporary sitting) implements Open {

  public static TemporaryOpen of(Open kept) {
    return new TemporaryOpen(kept, kept.temporary());
  }

  @Override
  public Engine engine() {
    return sitting.engine();
  }

  @Override
  public Owner owner() {
    return sitting.owner();
  }

  @Override
  public Temporary temporary() {
    return sitting;
  }

  @Override
  public ZoneId zone() {
    return kept.zone();
  }

  @Override
  public Instant now() {
    return kept.now();
  }

  @Override
  public Path data() {
    return kept.data();
  }

  @Override
  public TurnId newTurn() {
    return kept.newTurn();
  }

  @Override
  public String brain() {
    return kept.brain();
  }

  @Override
  public String brainNotice() {
    return kept.brainNotice();
  }

  @Override
  public String defaultAvatar() {
    return kept.defaultAvatar();
  }

  @Override
  public boolean isNew() {
    return kept.isNew();
  }

  /// There is nothing to learn from.
  @Override
  public void learnFor(Duration most) {}

  /// There is nothing to learn from.
  @Override
  public void learnInBackground() {}

  @Override
  public void close() {
    kept.close();
  }
}

package io.vibhava.terminal;

import io.vibhava.application.Engine;
import io.vibhava.application.Temporary;
import io.vibhava.cli.Open;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.wiring.Assembly;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A data folder opened for the terminal, which acts as the account `local`.
final class OpenFolder implements Open {

  private final Assembly assembly;
  private final Owner owner;

  OpenFolder(Assembly assembly) {
    this.assembly = assembly;
    this.owner = assembly.local();
  }

  @Override
  public Engine engine() {
    return assembly.engine();
  }

  @Override
  public Owner owner() {
    return owner;
  }

  @Override
  public Temporary temporary() {
    return assembly.temporary(owner);
  }

  @Override
  public ZoneId zone() {
    return assembly.zone();
  }

  @Override
  public Instant now() {
    return assembly.now();
  }

  @Override
  public Path data() {
    return assembly.data();
  }

  @Override
  public TurnId newTurn() {
    return assembly.newTurn();
  }

  @Override
  public String brain() {
    return assembly.brain().brain().name();
  }

  @Override
  public String brainNotice() {
    return assembly.brain().notice();
  }

  @Override
  public String defaultAvatar() {
    return assembly.defaultAvatar();
  }

  @Override
  public boolean isNew() {
    return assembly.isNew();
  }

  @Override
  public void learnFor(Duration most) {
    assembly.learnNow(owner, most);
  }

  @Override
  public void learnInBackground() {
    assembly.learnInBackground();
  }

  @Override
  public void close() {
    assembly.close();
  }
}

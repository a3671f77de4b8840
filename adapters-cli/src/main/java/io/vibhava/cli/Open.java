package io.vibhava.cli;

import io.vibhava.application.Engine;
import io.vibhava.application.Temporary;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.turn.TurnId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A data folder that has been opened, and the engine that works on it.
public interface Open extends AutoCloseable {

  Engine engine();

  /// Whose data the terminal works on.
  Owner owner();

  /// A sitting that leaves no trace.
  Temporary temporary();

  /// The person's time zone, for what is shown.
  ZoneId zone();

  Instant now();

  /// Where everything lies.
  Path data();

  /// A fresh id for something that is said.
  TurnId newTurn();

  /// Which model speaks, such as `gpt-4.1-mini at api.openai.com`.
  String brain();

  /// One line that says which model was taken and why.
  String brainNotice();

  /// The name of the avatar that is spoken with when none is named.
  String defaultAvatar();

  /// Whether the folder was made by this opening.
  boolean isNew();

  /// Learns from what waits to be learned from, for at most this long. What is not done by then
  /// waits on. An interrupt ends it early.
  void learnFor(Duration most);

  /// Learns from what waits, and from what comes, beside the caller until this is closed.
  void learnInBackground();

  @Override
  void close();
}

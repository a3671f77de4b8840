package io.vibhava.cli.turn;

/// Ways to stop that end no process.
public final class Stops {

  private Stops() {}

  public static Stop silent() {
    return new Stop(_ -> {});
  }
}

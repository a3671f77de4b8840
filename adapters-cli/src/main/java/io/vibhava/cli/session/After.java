package io.vibhava.cli.session;

/// What follows something that was typed.
enum After {
  STAY,
  LEAVE
}

package io.vibhava.domain.memory;

/// How far a memory may be believed, from where it came: the person said it themselves, the avatar
/// said it, or it was brought in from elsewhere.
public enum Trust {
  TOLD,
  SPOKEN,
  BROUGHT
}

package io.vibhava.domain.memory;

/// What a fact fills in about its subject, such as `home: Lisbon`. Two facts about one subject can
/// only contradict each other where they fill the same slot.
///
/// @param name what it is about, such as `home`, `work` or `name`
/// @param value what fills it, as it was told
/// @param single whether one value at a time is all there can be: a home, but not a language spoken
public record Slot(String name, String value, boolean single) {

  public Slot {
    if (name.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("a slot has a name and a value");
    }
  }
}

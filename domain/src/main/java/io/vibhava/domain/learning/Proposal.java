package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Preference;
import java.util.Optional;

/// Something that a language model claims was stated. It is a claim and no more: [Proposals] sees
/// which of it may be believed.
public sealed interface Proposal {

  /// Which message of the [Reading] is quoted, counted from 0.
  int message();

  /// The words it is read from.
  String quote();

  /// Whether the model itself takes it for something that must not be kept.
  boolean secret();

  /// Whom a fact is about, as far as a model says so.
  enum About {
    PERSON,
    AVATAR,
    OTHER
  }

  /// That something is so.
  ///
  /// @param name of whom it is about, where that is somebody else
  /// @param slot what it fills in about its subject, by one of the names in [SlotName]
  /// @param value what it fills it with
  /// @param since a date such as 2026, 2026-05 or 2026-05-01
  /// @param until the same
  record OfFact(
      int message,
      String quote,
      About about,
      Optional<String> name,
      String statement,
      Optional<String> slot,
      Optional<String> value,
      Optional<String> since,
      Optional<String> until,
      boolean secret)
      implements Proposal {}

  /// That the person likes, dislikes or wishes for something.
  record OfPreference(
      int message,
      String quote,
      String topic,
      Preference.Stance stance,
      double strength,
      boolean secret)
      implements Proposal {}
}

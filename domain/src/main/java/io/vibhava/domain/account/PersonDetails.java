package io.vibhava.domain.account;

import io.vibhava.domain.Text;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// What a person says about themselves for whatever shows them something.
///
/// @param revision counted from 0, which is that of nothing said
/// @param name what to call them
public record PersonDetails(
    int revision, Optional<String> name, Optional<Locale> locale, Optional<ZoneId> zone) {

  /// The most characters of what to call somebody.
  public static final int NAME_CHARS_MAX = 100;

  public static final PersonDetails NONE =
      new PersonDetails(0, Optional.empty(), Optional.empty(), Optional.empty());

  /// @throws io.vibhava.domain.Failure.Invalid if the name can't be one
  public PersonDetails {
    name.ifPresent(it -> Text.checked("displayName", it, NAME_CHARS_MAX));
  }

  /// The same as the next revision.
  public PersonDetails next() {
    return new PersonDetails(revision + 1, name, locale, zone);
  }
}

package io.vibhava.web.account;

import io.vibhava.domain.account.PersonDetails;
import io.vibhava.web.http.Refused;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person says about themselves; what is not given stays, and what is empty goes.
///
/// @param locale such as `pt-PT`
/// @param timeZone such as `Europe/Lisbon`
record PersonForm(
    @Size(max = PersonDetails.NAME_CHARS_MAX, message = Secret.TOO_LONG)
        @Nullable String displayName,
    @Size(max = Secret.NAME_CHARS_MAX, message = Secret.TOO_LONG) @Nullable String locale,
    @Size(max = Secret.NAME_CHARS_MAX, message = Secret.TOO_LONG) @Nullable String timeZone) {

  PersonDetails changed(PersonDetails before) {
    return new PersonDetails(
        before.revision(),
        displayName == null ? before.name() : given(displayName),
        locale == null ? before.locale() : given(locale).map(PersonForm::locale),
        timeZone == null ? before.zone() : given(timeZone).map(PersonForm::zone));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text.strip()).filter(it -> !it.isEmpty());
  }

  private static Locale locale(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      throw Refused.invalid("/locale", "a language tag such as pt-PT is expected");
    }
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw Refused.invalid("/timeZone", "a time zone such as Europe/Lisbon is expected");
    }
  }
}

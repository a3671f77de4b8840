package io.vibhava.web.account;

import io.vibhava.application.account.Caller;
import io.vibhava.application.account.ReadPerson.Person;
import io.vibhava.domain.account.KeyScope;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who is asking, as JSON.
///
/// @param id of the account
/// @param scopes what the key or the session reaches
record MeJson(
    String id,
    String name,
    String role,
    List<String> scopes,
    @Nullable String displayName,
    @Nullable String locale,
    @Nullable String timeZone) {

  static MeJson of(Caller caller, Person person) {
    var details = person.details();
    return new MeJson(
        caller.owner().id().toString(),
        person.name(),
        caller.role().label(),
        caller.scopes().stream().sorted().map(KeyScope::label).toList(),
        details.name().orElse(null),
        details.locale().map(Locale::toLanguageTag).orElse(null),
        details.zone().map(ZoneId::getId).orElse(null));
  }
}

package io.vibhava.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// How ids are read from text.
public final class Uuids {

  private static final Pattern USUAL_FORM =
      Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

  private Uuids() {}

  /// The id in `text`, in the usual 36-character form.
  ///
  /// @throws Failure.Invalid if it has another form; the message names `thing`
  public static UUID parse(String thing, String text) {
    return find(text)
        .orElseThrow(() ->
            new Failure.Invalid(
                "%s id: 36 characters like 0198a0c2-7f3e-7000-8000-000000000000 are expected, %s came"
                    .formatted(
                        thing, text.length() == 36 ? "others" : Integer.toString(text.length()))));
  }

  /// The id in `text`; none where it has another form.
  public static Optional<UUID> find(String text) {
    return Optional.of(text).filter(it -> USUAL_FORM.matcher(it).matches()).map(UUID::fromString);
  }
}

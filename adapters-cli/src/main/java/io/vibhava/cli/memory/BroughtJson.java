package io.vibhava.cli.memory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A belief as a line of a file.
///
/// @param about `me`, `avatar` or `other`, who has a name
/// @param quotes of a reflection, all that it rests on
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "about", "name", "text"})
record BroughtJson(
    @Nullable String kind,
    @Nullable String about,
    @Nullable String name,
    @Nullable String text,
    @Nullable String topic,
    @Nullable String stance,
    @Nullable Double strength,
    @Nullable SlotJson slot,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable String recorded,
    @Nullable String expired,
    @Nullable Double confidence,
    @Nullable Double importance,
    @Nullable String trust,
    @Nullable String quote,
    @Nullable List<String> quotes) {

  /// What a fact fills in about its subject, as JSON.
  record SlotJson(String name, String value, boolean single) {}
}

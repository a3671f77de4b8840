package io.vibhava.web.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vibhava.web.http.Refusal.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the field of a body that a failure is about: its message begins with the thing that it
/// names.
final class Pointers {

  private static final Pattern THING = Pattern.compile("([\\p{L} -]+): (.+)", Pattern.DOTALL);

  /// Things that a form calls otherwise.
  private static final Map<String, String> ALIASES =
      Map.of("message", "text", "memory", "text", "example", "examples", "boundary", "boundaries");

  private Pointers() {}

  /// What is wrong with which field of `form`; nothing where the message names none of them.
  static List<Field> of(String message, Class<?> form) {
    var told = THING.matcher(message);
    return told.matches()
        ? field(told.group(1), form).map(name -> new Field("/" + name, told.group(2))).stream()
            .toList()
        : List.of();
  }

  private static Optional<String> field(String thing, Class<?> form) {
    var plain = plain(thing);
    var names =
        Optional.ofNullable(form.getRecordComponents()).stream()
            .flatMap(Arrays::stream)
            .map(Pointers::name)
            .toList();
    return names.stream()
        .filter(name -> plain(name).equals(plain))
        .findFirst()
        .or(() -> Optional.ofNullable(ALIASES.get(plain)).filter(names::contains))
        .or(() -> names.stream().filter(name -> plain.endsWith(plain(name))).findFirst());
  }

  private static String name(RecordComponent component) {
    return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
        .map(JsonProperty::value)
        .orElseGet(component::getName);
  }

  private static String plain(String name) {
    return name.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
  }
}

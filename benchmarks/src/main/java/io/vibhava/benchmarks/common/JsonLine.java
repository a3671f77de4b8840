package io.vibhava.benchmarks.common;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The line of JSON that a benchmark ends with: its name, then figures by name.
public final class JsonLine {

  private final Map<String, String> fields = new LinkedHashMap<>();

  public JsonLine(String bench) {
    text("bench", bench);
  }

  public JsonLine text(String name, String value) {
    fields.put(name, '"' + value + '"');
    return this;
  }

  /// @param format how the value is written, such as `%.3f`
  public JsonLine number(String name, String format, double value) {
    fields.put(name, written(format, value));
    return this;
  }

  /// A figure for each of several sizes, in their order.
  public <T> JsonLine each(
      String name, String format, Map<Integer, T> bySize, Function<? super T, Double> figure) {
    fields.put(
        name,
        bySize.entrySet().stream()
            .map(one ->
                "\"%d\":%s".formatted(one.getKey(), written(format, figure.apply(one.getValue()))))
            .collect(Collectors.joining(",", "{", "}")));
    return this;
  }

  private static String written(String format, double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "null";
  }

  @Override
  public String toString() {
    return fields.entrySet().stream()
        .map(field -> '"' + field.getKey() + "\":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}

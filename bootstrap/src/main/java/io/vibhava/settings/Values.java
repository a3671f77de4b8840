package io.vibhava.settings;

import io.vibhava.domain.Failure;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The settings' values, each in its type. A value of another form is refused by name, with its
/// origin.
public final class Values {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  private final Layers layers;

  public Values(Layers layers) {
    this.layers = layers;
  }

  public Optional<String> text(Key key) {
    return Optional.of(layers.told(key).value()).filter(value -> !value.isEmpty());
  }

  /// @throws Failure.Invalid if there is none
  public String needed(Key key) {
    return text(key)
        .orElseThrow(() ->
            new Failure.Invalid(
                "setting %s: it is needed; set %s"
                    .formatted(key.label(), key.variables().getLast())));
  }

  /// A whole number of at least `min`.
  public int count(Key key, int min) {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, big(key, min)));
  }

  public long big(Key key, long min) {
    try {
      var value = Long.parseLong(layers.told(key).value().replace("_", ""));
      if (value >= min) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, with what is expected.
    }
    throw wrong(key, "a whole number of at least %d".formatted(min));
  }

  public Optional<Double> number(Key key, double min, double max) {
    return text(key).map(value -> number(key, value, min, max));
  }

  /// A number from 0 to 1.
  public double share(Key key) {
    return number(key, needed(key), 0, 1);
  }

  private double number(Key key, String text, double min, double max) {
    try {
      var value = Double.parseDouble(text);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, with what is expected.
    }
    throw wrong(key, "a number from %s to %s".formatted(min, max));
  }

  /// A time such as `300ms`, `5s`, `2m` or `1h`.
  public Duration duration(Key key) {
    var parts = DURATION.matcher(layers.told(key).value());
    if (!parts.matches()) {
      throw wrong(key, "a time such as 300ms, 5s, 2m or 1h");
    }
    var amount = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      default -> Duration.ofHours(amount);
    };
  }

  public ZoneId zone(Key key) {
    try {
      return text(key).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
    } catch (DateTimeException e) {
      throw wrong(key, "a time zone such as Europe/Lisbon");
    }
  }

  public <E extends Enum<E>> E choice(Key key, Class<E> choices) {
    for (var choice : choices.getEnumConstants()) {
      if (choice.name().equals(layers.told(key).value().toUpperCase(Locale.ROOT))) {
        return choice;
      }
    }
    var names =
        String.join(
            ", ", java.util.Arrays.stream(choices.getEnumConstants()).map(Values::label).toList());
    throw wrong(key, "one of " + names);
  }

  private static String label(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private Failure.Invalid wrong(Key key, String expected) {
    var told = layers.told(key);
    var came = key.isSecret() ? "something else" : "\"" + told.value() + "\"";
    return new Failure.Invalid(
        "setting %s: %s is expected, %s came from %s"
            .formatted(key.label(), expected, came, told.origin()));
  }
}

package io.vibhava.domain.usage;

import io.vibhava.domain.Failure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What models cost, by the day. Of a model that is not listed nobody knows what it costs.
///
/// @param currency of all of them, such as `USD`
public record Prices(String currency, List<Price> prices) {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  public static final Prices NONE = new Prices("USD", List.of());

  public Prices {
    if (!CURRENCY.matcher(currency).matches()) {
      throw new Failure.Invalid(
          "currency \"%s\": three capital letters are expected, such as USD".formatted(currency));
    }
    prices = List.copyOf(prices);
  }

  /// @param table prices, with a semicolon or a new line between them
  /// @throws Failure.Invalid if one is not of the form of a price
  public static Prices parse(String currency, String table) {
    return new Prices(
        currency,
        Stream.of(table.split("[;\n]")).filter(line -> !line.isBlank()).map(Price::parse).toList());
  }

  /// What tokens of `model` cost on `day`, in millionths of the currency; nothing where that is not
  /// known.
  public OptionalLong micros(ModelId model, Tokens tokens, LocalDate day) {
    if (model.isFree()) {
      return OptionalLong.of(0);
    }
    var price = inForce(model, day);
    return price.isPresent() ? OptionalLong.of(price.get().micros(tokens)) : OptionalLong.empty();
  }

  private Optional<Price> inForce(ModelId model, LocalDate day) {
    return prices.stream()
        .filter(price -> price.model().equals(model.model()) && !price.since().isAfter(day))
        .max(Comparator.comparing(Price::since));
  }
}

package io.vibhava.web.rate;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One request, as it is counted: first by where it comes from, then by who asks. Each time the
/// fields of the response tell how whoever asks stands, after
/// draft-ietf-httpapi-ratelimit-headers-10.
public final class Visit {

  private final Rates rates;
  private final BiConsumer<String, String> header;
  private final List<Standing> standings = new ArrayList<>();

  Visit(Rates rates, BiConsumer<String, String> header) {
    this.rates = rates;
    this.header = header;
  }

  /// @throws Failure.LimitReached if too many came from there
  public void from(String address, boolean isGuess) {
    rates.take(address, isGuess).forEach(this::note);
    requireAll();
  }

  /// @throws Failure.LimitReached if they asked too often
  public void by(Caller caller) {
    rates.take(caller).forEach(this::note);
    requireAll();
  }

  private void note(Standing standing) {
    standings.add(standing);
    header.accept("RateLimit-Policy", listed(Standing::asPolicy));
    header.accept("RateLimit", listed(Standing::asLimit));
  }

  private String listed(Function<Standing, String> field) {
    return standings.stream().map(field).collect(Collectors.joining(", "));
  }

  private void requireAll() {
    standings.forEach(Standing::require);
  }
}

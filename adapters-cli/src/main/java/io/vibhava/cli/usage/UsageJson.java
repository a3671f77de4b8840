package io.vibhava.cli.usage;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.UsageLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was spent on whatever is the same in these, as JSON.
///
/// @param micros millionths of the currency, as far as prices are known
/// @param unpriced for how many of the calls they are not
@JsonInclude(JsonInclude.Include.NON_NULL)
record UsageJson(
    @Nullable String day,
    @Nullable String avatar,
    @Nullable String purpose,
    @Nullable String provider,
    @Nullable String model,
    long calls,
    long inputTokens,
    long outputTokens,
    long cachedTokens,
    String currency,
    long micros,
    long unpriced) {

  static UsageJson of(UsageLine line) {
    var spent = line.spent();
    return new UsageJson(
        line.day().map(LocalDate::toString).orElse(null),
        line.avatar().map(AvatarId::toString).orElse(null),
        line.purpose().map(Purpose::label).orElse(null),
        line.model().map(ModelId::provider).orElse(null),
        line.model().map(ModelId::model).orElse(null),
        spent.calls(),
        spent.tokens().input(),
        spent.tokens().output(),
        spent.tokens().cached(),
        line.currency(),
        spent.micros(),
        spent.unpriced());
  }
}

package io.vibhava.web.usage;

import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.UsageLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was spent on whatever is the same in these, as JSON; what was not asked for is `null`.
record UsageLineJson(
    @Nullable String day,
    @Nullable String avatar,
    @Nullable String purpose,
    @Nullable String provider,
    @Nullable String model,
    SpentJson spent) {

  static UsageLineJson of(UsageLine line) {
    return new UsageLineJson(
        line.day().map(LocalDate::toString).orElse(null),
        line.avatar().map(AvatarId::toString).orElse(null),
        line.purpose().map(Purpose::label).orElse(null),
        line.model().map(ModelId::provider).orElse(null),
        line.model().map(ModelId::model).orElse(null),
        SpentJson.of(line.spent(), line.currency()));
  }
}

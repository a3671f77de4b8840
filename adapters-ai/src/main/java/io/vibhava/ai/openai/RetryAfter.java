package io.vibhava.ai.openai;

import com.openai.core.http.Headers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// How long a provider wants to be left alone: `retry-after-ms`, or `Retry-After` in seconds or as
/// a date (RFC 9110, 10.2.3).
final class RetryAfter {

  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  static Optional<Duration> of(Headers headers, Instant now) {
    return first(headers, "retry-after-ms")
        .flatMap(RetryAfter::number)
        .map(millis -> Duration.ofMillis(Math.round(millis)))
        .or(() -> first(headers, "retry-after").flatMap(text -> secondsOrDate(text, now)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private static Optional<String> first(Headers headers, String name) {
    return headers.values(name).stream().map(String::strip).findFirst();
  }

  private static Optional<Duration> secondsOrDate(String text, Instant now) {
    return number(text)
        .map(seconds -> Duration.ofMillis(Math.round(seconds * 1_000)))
        .or(() -> date(text).map(at -> Duration.between(now, at)));
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

package io.vibhava.application.turn.scripted;

import io.vibhava.domain.learning.RelativeDays;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Tells something again with the day on which it was told, and only what the person said as their
/// own words.
final class Citing {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final String NO_LONGER = " That is no longer so.";

  private Citing() {}

  static String of(Told told, Pick pick, ZoneId zone) {
    return switch (told.standing()) {
      case TOLD, SUPPOSED -> in(pick.of(CommonLines.ANSWER), told, zone);
      case ENDED -> in(pick.of(CommonLines.ANSWER), told, zone) + NO_LONGER;
      case NOTED -> noted(pick.of(CommonLines.NOTED), told, zone);
      case BROUGHT -> in(pick.of(CommonLines.BROUGHT), told, zone);
    };
  }

  /// @param lead words that tell how it stands to what was cited before
  static String of(String lead, Told told, ZoneId zone) {
    return switch (told.standing()) {
      case TOLD, SUPPOSED, ENDED -> in(lead + " on {date}: \"{quote}\"", told, zone);
      case NOTED -> noted(lead + " noted on {date}: {note}", told, zone);
      case BROUGHT -> in(lead + " from what you brought, as of {date}: \"{quote}\"", told, zone);
    };
  }

  /// A quote is as it was said; a stop that was not said stands behind the quotation marks. Days
  /// that have moved since are told by their date.
  static String in(String line, Told told, ZoneId zone) {
    var quote = Sayings.quotable(told.quote());
    var day = RelativeDays.in(told.quote(), told.at(), zone);
    var end = quote.matches("(?s).*[.!?…]$") && day.isEmpty() ? "" : ".";
    return new Fill(line).with("date", date(told, zone)).with("quote", quote).line()
        + day.map(" (that is, %s)"::formatted).orElse("")
        + end;
  }

  private static String noted(String line, Told told, ZoneId zone) {
    var note =
        Noted.turned(told.quote())
            .orElseGet(() -> "\"" + Sayings.quotable(told.quote()).replaceAll("[.]$", "") + "\"");
    return new Fill(line).with("date", date(told, zone)).with("note", note).line() + ".";
  }

  static String date(Told told, ZoneId zone) {
    return DAY.format(told.at().atZone(zone));
  }
}

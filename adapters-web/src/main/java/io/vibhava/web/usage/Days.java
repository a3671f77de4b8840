package io.vibhava.web.usage;

import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Request;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The days that are asked for: this month so far, unless told.
record Days(LocalDate first, LocalDate last) {

  static Days of(Request request, Instant now) {
    var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    var last = request.query("last").map(text -> day("last", text)).orElse(today);
    return new Days(
        request.query("first").map(text -> day("first", text)).orElse(last.withDayOfMonth(1)),
        last);
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Refused.malformed(name + ": a day such as 2026-03-01 is expected");
    }
  }
}

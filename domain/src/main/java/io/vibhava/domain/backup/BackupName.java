package io.vibhava.domain.backup;

import io.vibhava.domain.Failure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a backup's file, and the series that it is of. Names are of one series when they
/// differ in their numbers alone, such as `talk-2026-03-01.backup` and `talk-2026-03-02.backup`, or
/// in the time that a backup got when a newer one took its name.
public record BackupName(String name) {

  private static final String KEYS = ".keys";
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String TIME = "-\\d{8}T\\d{9}Z";
  private static final DateTimeFormatter TIME_FORMAT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public BackupName {
    if (name.isBlank() || name.endsWith(KEYS)) {
      throw new Failure.Invalid(
          "backup \"%s\": its keys get the same name with %s behind; give it another name"
              .formatted(name, KEYS));
    }
  }

  /// Where the keys are that were copied with it.
  public String keys() {
    return name + KEYS;
  }

  public boolean isOfOneSeriesWith(String other) {
    return series().matcher(other).matches();
  }

  private Pattern series() {
    return Pattern.compile(numbersOpen(stem()) + "(" + TIME + ")?" + numbersOpen(ending()));
  }

  private static String numbersOpen(String text) {
    var pieces = DIGITS.split(text, -1);
    var quoted = new StringBuilder(Pattern.quote(pieces[0]));
    for (var piece = 1; piece < pieces.length; piece++) {
      quoted.append("\\d+").append(Pattern.quote(pieces[piece]));
    }
    return quoted.toString();
  }

  /// What the backup of this name, made at `created`, is called once a newer one takes the name.
  public BackupName setAside(Instant created) {
    return new BackupName(stem() + "-" + TIME_FORMAT.format(created) + ending());
  }

  private String stem() {
    return name.substring(0, name.length() - ending().length());
  }

  private String ending() {
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : "";
  }
}

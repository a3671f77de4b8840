package io.vibhava.web.http;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Revisions as entity tags.
final class Tags {

  private static final String ONE = "(?:W/)?\"[\\x21\\x23-\\x7E]*\"";

  private static final Pattern LIST = Pattern.compile("\\*|%s(?:\\s*,\\s*%s)*".formatted(ONE, ONE));

  private Tags() {}

  static String of(int revision) {
    return "\"" + revision + "\"";
  }

  /// Whether `named` is of the form that RFC 9110 has for `If-Match`.
  static boolean areTags(String named) {
    return LIST.matcher(named.strip()).matches();
  }

  /// Whether `named`, one tag or several or `*`, is also that of `revision`.
  static boolean match(String named, int revision) {
    var tags = Stream.of(named.split(",")).map(String::strip).toList();
    return tags.contains("*") || tags.contains(of(revision));
  }
}

package io.vibhava.web.http;

import java.util.stream.Stream;

/// Revisions as entity tags.
final class Tags {

  private Tags() {}

  static String of(int revision) {
    return "\"" + revision + "\"";
  }

  /// Whether `named`, one tag or several or `*`, is also that of `revision`.
  static boolean match(String named, int revision) {
    var tags = Stream.of(named.split(",")).map(String::strip).toList();
    return tags.contains("*") || tags.contains(of(revision));
  }
}

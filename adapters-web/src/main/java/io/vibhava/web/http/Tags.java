package io.vibhava.web.http;

/// Revisions as entity tags.
final class Tags {

  private Tags() {}

  static String of(int revision) {
    return "\"" + revision + "\"";
  }
}

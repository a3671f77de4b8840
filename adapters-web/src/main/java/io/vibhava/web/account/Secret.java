package io.vibhava.web.account;

/// The limits of what is typed to be let in.
final class Secret {

  static final int NAME_CHARS_MAX = 200;

  /// Beyond the longest password that a setting allows, and short enough to hash.
  static final int PASSWORD_CHARS_MAX = 4_096;

  static final int TOKEN_CHARS_MAX = 200;
  static final String NEEDED = "it is needed";
  static final String TOO_LONG = "at most {max} characters are taken";

  private Secret() {}
}

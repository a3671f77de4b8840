package io.vibhava.domain.account;

import io.vibhava.domain.Failure;
import java.util.Locale;
import java.util.function.Predicate;

/// What a new password has to be, by NIST SP 800-63B: long enough, and none that others try first.
/// Nothing is said of which characters are in it, which only makes passwords that are written down.
public record PasswordRules(int charsMin, int charsMax) {

  /// The least that may be set, also by NIST.
  public static final int CHARS_LEAST = 8;

  public static final PasswordRules USUAL = new PasswordRules(CHARS_LEAST, 256);

  /// @param isCommon whether a text in lower case is among the passwords that are tried first
  /// @throws Failure.Invalid if it may not be the password of the account called `name`
  public void check(Password password, AccountName name, Predicate<String> isCommon) {
    checkLength(password.chars());
    if (!password.isWellFormed()) {
      throw new Failure.Invalid("password: it has half a character in it; take another");
    }
    var lower = password.reveal().toLowerCase(Locale.ROOT);
    if (lower.contains(name.value()) && lower.length() - name.value().length() < charsMin) {
      throw new Failure.Invalid("password: it is little more than the name; take another");
    }
    if (isCommon.test(lower)) {
      throw new Failure.Invalid("password: it is one of those that are tried first; take another");
    }
  }

  private void checkLength(int chars) {
    if (chars < charsMin || chars > charsMax) {
      throw new Failure.Invalid(
          "password: %d to %d characters are taken, %d came".formatted(charsMin, charsMax, chars));
    }
  }
}

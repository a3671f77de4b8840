package io.vibhava.domain.account;

import io.vibhava.domain.Failure;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What a new password has to be, by NIST SP 800-63B: long enough, and none that others try first.
/// Nothing is said of which characters are in it, which only makes passwords that are written down.
public record PasswordRules(int charsMin, int charsMax) {

  /// The least that may be set, also by NIST.
  public static final int CHARS_LEAST = 8;

  /// Fewer than these are guessed by whoever knows the pattern. Of eight letters and digits taken
  /// at random, one in ten thousand or so has fewer.
  private static final int UNFORESEEN_MIN = 4;

  /// Shorter names are in many passwords by chance.
  private static final int WORD_CHARS_MIN = 3;

  private static final String PROGRAM = "vibhavafusion";
  private static final String PROGRAM_SHORT = "vibhava";

  public static final PasswordRules USUAL = new PasswordRules(CHARS_LEAST, 256);

  /// @param isCommon whether a text in lower case is among the passwords that are tried first
  /// @throws Failure.Invalid if it may not be the password of the account called `name`
  public void check(Password password, AccountName name, Predicate<String> isCommon) {
    checkLength(password.chars());
    if (!password.isWellFormed()) {
      throw new Failure.Invalid("password: it has half a character in it; take another");
    }
    var lower = password.reveal().toLowerCase(Locale.ROOT);
    checkRest(lower, name);
    if (unforeseen(lower) < UNFORESEEN_MIN) {
      throw new Failure.Invalid(
          "password: its characters repeat or follow each other; take another");
    }
    if (isCommon.test(lower)) {
      throw new Failure.Invalid("password: it is one of those that are tried first; take another");
    }
  }

  /// What is left of it without what everybody guesses of this account and this program.
  private void checkRest(String lower, AccountName name) {
    var rest = lower;
    for (var word : List.of(name.value(), PROGRAM, PROGRAM_SHORT)) {
      rest = word.length() < WORD_CHARS_MIN ? rest : rest.replace(word, "");
    }
    if (rest.length() < lower.length() && rest.length() < charsMin) {
      throw new Failure.Invalid(
          "password: it is little more than the name of the account or of this program; take another");
    }
  }

  /// How many of its characters do not follow from those before: not the same again, none that is
  /// next to it in the alphabet or among the digits, and no other round of the same.
  private static int unforeseen(String text) {
    var once = text.substring(0, round(text));
    var count = 1;
    for (var i = 1; i < once.length(); i++) {
      if (Math.abs(once.charAt(i) - once.charAt(i - 1)) > 1) {
        count++;
      }
    }
    return count;
  }

  /// After how many characters it begins anew; all of them where it never does.
  private static int round(String text) {
    for (var length = 1; length <= text.length() / 2; length++) {
      if (text.startsWith(text.substring(length))) {
        return length;
      }
    }
    return text.length();
  }

  private void checkLength(int chars) {
    if (chars < charsMin || chars > charsMax) {
      throw new Failure.Invalid(
          "password: %d to %d characters are taken, %d came".formatted(charsMin, charsMax, chars));
    }
  }
}

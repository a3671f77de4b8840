package io.vibhava.domain.account;

import io.vibhava.domain.Failure;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a person calls themselves where they log in. It is always in one form, so that two names
/// that look alike to a keyboard are one: NFKC, in lower case. Two that look alike to an eye are
/// made hard to have: nothing invisible is in it, and no word of it mixes scripts.
public record AccountName(String value) {

  /// The most characters of a name.
  public static final int CHARS_MAX = 100;

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]*");

  /// Letters and marks that are not seen.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[._@+-]+");

  /// Scripts that are written in one word.
  private static final Set<UnicodeScript> EASTERN =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL);

  /// @throws Failure.Invalid if `text` can't be a name
  public static AccountName parse(String text) {
    var name = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    if (name.length() > CHARS_MAX || !FORM.matcher(name).matches()) {
      throw new Failure.Invalid(
          "name: 1 to %d letters, digits and . _ @ + - are taken, beginning with a letter or digit"
              .formatted(CHARS_MAX));
    }
    if (UNSEEN.matcher(name).find()
        || !BETWEEN_WORDS.splitAsStream(name).allMatch(AccountName::isOfOneScript)) {
      throw new Failure.Invalid(
          "name: each word of it is taken in letters of one script, all of which can be seen");
    }
    return new AccountName(name);
  }

  private static boolean isOfOneScript(String word) {
    return word.codePoints()
            .mapToObj(UnicodeScript::of)
            .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
            .map(script -> EASTERN.contains(script) ? UnicodeScript.HAN : script)
            .distinct()
            .count()
        <= 1;
  }

  /// The name of an account that is there, whatever its form: a program that embeds us may know
  /// people by any.
  public static AccountName known(String name) {
    return new AccountName(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}

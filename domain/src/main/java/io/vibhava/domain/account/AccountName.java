package io.vibhava.domain.account;

import io.vibhava.domain.Failure;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a person calls themselves where they log in. It is always in one form, so that two names
/// that look alike to a keyboard are one: NFKC, in lower case.
public record AccountName(String value) {

  /// The most characters of a name.
  public static final int CHARS_MAX = 100;

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]*");

  /// @throws Failure.Invalid if `text` can't be a name
  public static AccountName parse(String text) {
    var name = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    if (name.length() > CHARS_MAX || !FORM.matcher(name).matches()) {
      throw new Failure.Invalid(
          "name: 1 to %d letters, digits and . _ @ + - are taken, beginning with a letter or digit"
              .formatted(CHARS_MAX));
    }
    return new AccountName(name);
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

package io.vibhava.cli.console;

import io.vibhava.domain.Failure;
import java.util.Locale;
import java.util.Set;

/// The person's yes to something that can't be undone.
public final class Confirmation {

  private static final Set<String> YES = Set.of("y", "yes");
  private static final int ANSWER_BYTES_MAX = 1_024;

  private Confirmation() {}

  /// What is going to happen.
  ///
  /// @param what it is, such as `remove an avatar and all that was said to it`
  /// @param which one; shown to a person who is asked, and nowhere else
  public record Deed(String what, String which) {}

  /// Whether it may be done: because of `--yes`, or because the person was asked and agreed.
  ///
  /// @throws Failure.Invalid if nobody can be asked
  public static boolean of(Console console, boolean yes, Deed deed) {
    return yes || isAgreed(console, deed);
  }

  private static boolean isAgreed(Console console, Deed deed) {
    if (!console.tty().asks()) {
      throw new Failure.Invalid(
          "--yes is missing: this would %s, which can't be undone, and nobody can be asked here"
              .formatted(deed.what()));
    }
    console.aside(
        "This will %s: %s. It can't be undone. Go on? [y/N] ".formatted(deed.what(), deed.which()));
    var agreed =
        new Lines(console.in(), ANSWER_BYTES_MAX)
            .next()
            .map(line -> line.text().strip().toLowerCase(Locale.ROOT))
            .filter(YES::contains)
            .isPresent();
    if (!agreed) {
      console.note("nothing was changed");
    }
    return agreed;
  }
}

package io.vibhava.cli.console;

import io.vibhava.domain.Failure;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Ids as a person reads and types them: by as many of their first characters as tell them apart.
public final class ShortIds {

  private static final int SHOWN_MIN = 8;
  private static final int WHOLE = 36;
  private static final Pattern BEGINNING = Pattern.compile("[0-9a-f-]{4,36}");

  private ShortIds() {}

  /// How many characters tell all of `ids` apart.
  public static int lengthFor(Collection<?> ids) {
    var texts = ids.stream().map(Object::toString).distinct().toList();
    var length = SHOWN_MIN;
    while (length < WHOLE && beginnings(texts, length) < texts.size()) {
      length++;
    }
    return length;
  }

  private static int beginnings(List<String> ids, int length) {
    var seen = new HashSet<String>();
    ids.forEach(id -> seen.add(id.substring(0, Math.min(length, id.length()))));
    return seen.size();
  }

  /// The one of `all` whose id begins as `typed`.
  ///
  /// @param thing what they are, such as `conversation`; `thing list` shows them
  /// @throws Failure.NotFound if there is none
  /// @throws Failure.Invalid if `typed` is no beginning of an id, or of several
  public static <T> T find(
      String thing, String typed, Collection<T> all, Function<? super T, ?> id) {
    return find(thing, thing + " list", typed, all, id);
  }

  /// As the other, where `see` shows what there is.
  public static <T> T find(
      String thing, String see, String typed, Collection<T> all, Function<? super T, ?> id) {
    var beginning = typed.strip().toLowerCase(Locale.ROOT);
    if (!BEGINNING.matcher(beginning).matches()) {
      throw new Failure.Invalid(
          "%s id: at least its first 4 characters (0-9, a-f, -) are expected, %d other characters came; see: %s"
              .formatted(thing, typed.length(), see));
    }
    var found = all.stream().filter(one -> id.apply(one).toString().startsWith(beginning)).toList();
    return switch (found.size()) {
      case 1 -> found.getFirst();
      case 0 ->
          throw new Failure.NotFound(
              "%s %s: there is none; see: %s".formatted(thing, beginning, see));
      default ->
          throw new Failure.Invalid(
              "%s %s: %d begin so; give more of its characters"
                  .formatted(thing, beginning, found.size()));
    };
  }
}

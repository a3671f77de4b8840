package io.vibhava.domain.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What may fill the blanks of a statement. A name must be one; anything else must be understood
/// [Alone].
final class Values {

  private static final int WORDS_MAX = 14;

  private static final Set<String> NO_NAMES =
      Set.of(
          ("not back off by in on at the a an something nothing that it very hard different "
                  + "unknown later tomorrow when if asap maybe crazy old-fashioned lucky biased picky spoiled cynical old stupid naive weird cute too "
                  + "so really out anything whatever names wrong fine good bad new here there him her "
                  + "them to for from sorry ok okay happy sad tired lost late ready bored ill sick "
                  + "hungry home dead god i monday tuesday wednesday thursday friday saturday sunday "
                  + "january february march april may june july august september october november "
                  + "december christmas easter afraid sure is was are will has had does did can and "
                  + "but or again always never still just also my")
              .split(" "));

  private static final Pattern TRAILING =
      Vocabulary.pattern(
          "(?: (?:now|any\\h*more|any longer|lately|nowadays|currently|these days|at the moment|right now|so far|so+ much"
              + "|very much|a lot|too|as well|by the way|btw|though|haha|lol|actually|really"
              + "|tbh|ngl|imo|imho|fr|idk|of course|for now|right|please|again|anyway|as you know|to be honest|the most"
              + "|most of all|more than anything|tho|either|recently|to death|with a passion))+$|[^\\p{L}\\p{N}'\")]+$");

  private Values() {}

  static Optional<String> name(String text) {
    if (text.endsWith("'s")) {
      return Optional.empty();
    }
    var isProper = Character.isUpperCase(text.codePointAt(0));
    for (var word : text.split("\\s+", -1)) {
      if (NO_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
    }
    return isProper || text.length() > 1 ? Optional.of(text) : Optional.empty();
  }

  /// @param ofThird whether it is told of somebody else
  static Optional<String> plain(String text, boolean ofThird) {
    var trimmed = trimmed(text);
    var words = trimmed.split("\\s+").length;
    return trimmed.isEmpty() || words > WORDS_MAX || !Alone.isUnderstood(trimmed, ofThird)
        ? Optional.empty()
        : Optional.of(trimmed);
  }

  static Optional<String> topic(String text) {
    return plain(text, false).filter(Alone::isTaste);
  }

  private static String trimmed(String text) {
    var trimmed = text.strip().replaceAll("\\s+", " ");
    var shorter = TRAILING.matcher(trimmed).replaceFirst("");
    return shorter.equals(trimmed) ? trimmed : trimmed(shorter);
  }
}

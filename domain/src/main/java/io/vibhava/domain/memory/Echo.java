package io.vibhava.domain.memory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How what is to be forgotten may be said again by others: by its names and numbers, or by several
/// of its telling words.
public final class Echo {

  /// One word in common is common: two are a repetition, ...
  private static final int WORDS_MIN = 2;

  /// ... and of a long text a tenth of its words.
  private static final int WORDS_SHARE = 10;

  private static final Pattern NAMES =
      Pattern.compile("(?<=[\\p{L},;:] )\\p{Lu}[\\p{L}'’-]+|\\p{Nd}{2,}");

  private static final Pattern ASKING =
      Pattern.compile(
          "\\W*(?:(?:and|so|hey|hi|ok|okay|please)\\W+)*(?:who|whose|what|where|when|which|why|how|do|does|did|is|are|was|were"
              + "|am|have|has|can|could|remind me|tell me)\\b[^.!]*[.!?]*\\s*",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> words;
  private final Set<String> names;

  private Echo(Set<String> words, Set<String> names) {
    this.words = words;
    this.names = names;
  }

  /// The echo of `texts`: the forgotten words, and what was made of them.
  public static Echo of(Collection<String> texts) {
    var words = texts.stream().flatMap(text -> Terms.of(text).stream()).collect(Collectors.toSet());
    var names = texts.stream().flatMap(text -> names(text).stream()).collect(Collectors.toSet());
    return new Echo(words, names);
  }

  private static List<String> names(String text) {
    return NAMES
        .matcher(text)
        .results()
        .flatMap(found -> Terms.of(found.group()).stream())
        .toList();
  }

  /// Whether `text` repeats it.
  public boolean isIn(String text) {
    var said = new HashSet<>(Terms.of(text));
    var shared = words.stream().filter(said::contains).count();
    return names.stream().anyMatch(said::contains) || (shared > 0 && shared >= wordsMin());
  }

  /// Whether `text` merely asks for it by its name, or in its words where it has none: so it tells
  /// nothing, and yet names what is to be forgotten.
  public boolean isAskedIn(String text) {
    return (Saying.isOnlyQuestions(text) || ASKING.matcher(text).matches())
        && (names.isEmpty() ? isIn(text) : Terms.of(text).stream().anyMatch(names::contains));
  }

  private int wordsMin() {
    return Math.min(words.size(), Math.max(WORDS_MIN, words.size() / WORDS_SHARE));
  }
}

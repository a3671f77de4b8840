package io.vibhava.domain.memory;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the two who talk are called. Their names stand in every second message and tell nothing of
/// what it is about; in a question they tell whose words are asked for.
///
/// @param person the names of the person, as far as they are known
/// @param avatar the names of the avatar
public record Names(Set<String> person, Set<String> avatar) {

  /// Where nobody's name is known.
  public static final Names UNKNOWN = new Names(Set.of(), Set.of());

  private static final Pattern CALLED =
      Pattern.compile("The person is called (\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*)\\.");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  public Names {
    person = Set.copyOf(person);
    avatar = Set.copyOf(avatar);
  }

  /// What a memory tells of how the person is called.
  public static Set<String> toldBy(Memory memory) {
    if (memory instanceof Fact fact && fact.subject() instanceof Subject.Person) {
      var called = CALLED.matcher(fact.statement());
      return called.matches() ? Set.of(called.group(1)) : Set.of();
    }
    return Set.of();
  }

  /// `text` without the names of either; as it is, where nothing else would be left.
  public String without(String text) {
    var all = new HashSet<>(person);
    all.addAll(avatar);
    var words = words(all);
    if (words.isEmpty()) {
      return text;
    }
    var left = isAny(words, text) ? pattern(words).matcher(text).replaceAll("") : text;
    return left.isBlank() ? text : left.strip();
  }

  boolean namesPerson(String text) {
    return isNamed(words(person), text);
  }

  boolean namesAvatar(String text) {
    return isNamed(words(avatar), text);
  }

  private static boolean isNamed(Set<String> words, String text) {
    return isAny(words, text) && pattern(words).matcher(text).find();
  }

  /// Whether any of them stands anywhere in `text`. Mostly none does, and to look for that costs
  /// far less than to make a pattern of names.
  private static boolean isAny(Set<String> words, String text) {
    return words.stream().anyMatch(text::contains);
  }

  /// `text` without calling the avatar by its name, as in "Mira, where do I live?"
  String withoutCall(String text) {
    var words = words(avatar);
    if (words.stream().noneMatch(word -> isIn(text, word))) {
      return text;
    }
    var name = "(?:" + alternatives(words) + ")";
    return text.replaceFirst(
            "(?i)^\\W*(?:(?:hey|hi|hello|ok|okay|so|well|dear)\\W+)?" + name + "\\s*[,!:;?-]", "")
        .replaceFirst("(?i),\\s*" + name + "(?=\\W*$)", "");
  }

  /// Whether `word` stands anywhere in `text`, in whichever case.
  private static boolean isIn(String text, String word) {
    return IntStream.rangeClosed(0, text.length() - word.length())
        .anyMatch(at -> text.regionMatches(true, at, word, 0, word.length()));
  }

  /// As they are written: a name in lower case may be a usual word.
  private static Pattern pattern(Set<String> words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives(words) + ")(?:['’]s)?(?![\\p{L}\\p{N}])");
  }

  private static String alternatives(Set<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /// Whole names, and each of their words.
  private static Set<String> words(Set<String> names) {
    var all = new LinkedHashSet<>(names);
    for (var name : names) {
      for (var word : SPACE.split(name)) {
        if (word.length() > 1 && Character.isUpperCase(word.codePointAt(0))) {
          all.add(word);
        }
      }
    }
    return all;
  }
}

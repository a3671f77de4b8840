package io.vibhava.domain.memory;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the two who talk are called. Their names stand in every second message and tell nothing of
/// what it is about; in a question they tell whose words are asked for.
public final class Names {

  /// Where nobody's name is known.
  public static final Names UNKNOWN = new Names(Set.of(), Set.of());

  private static final Pattern CALLED =
      Pattern.compile("The person is called (\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*)\\.");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Set<String> ofPerson;
  private final Set<String> ofAvatar;
  private final Set<String> ofBoth;

  /// @param person the names of the person, as far as they are known
  /// @param avatar the names of the avatar
  public Names(Set<String> person, Set<String> avatar) {
    ofPerson = words(person);
    ofAvatar = words(avatar);
    var both = new HashSet<>(person);
    both.addAll(avatar);
    ofBoth = words(both);
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
    if (ofBoth.isEmpty()) {
      return text;
    }
    var left = isAny(ofBoth, text) ? pattern(ofBoth).matcher(text).replaceAll("") : text;
    return left.isBlank() ? text : left.strip();
  }

  boolean namesPerson(String text) {
    return isNamed(ofPerson, text);
  }

  boolean namesAvatar(String text) {
    return isNamed(ofAvatar, text);
  }

  private static boolean isNamed(Set<String> words, String text) {
    return isAny(words, text) && pattern(words).matcher(text).find();
  }

  /// Whether any of them stands anywhere in `text`. Mostly none does, and to look for that costs
  /// far less than to make a pattern of names.
  private static boolean isAny(Set<String> words, String text) {
    for (var word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// `text` without calling the avatar by its name, as in "Mira, where do I live?"
  String withoutCall(String text) {
    if (ofAvatar.stream().noneMatch(word -> isIn(text, word))) {
      return text;
    }
    var name = "(?:" + alternatives(ofAvatar) + ")";
    return text.replaceFirst(
            "(?i)^\\W*(?:(?:hey|hi|hello|ok|okay|so|well|dear)\\W+)?" + name + "\\s*[,!:;?-]", "")
        .replaceFirst("(?i),\\s*" + name + "(?=\\W*$)", "");
  }

  /// Whether `word` stands anywhere in `text`, in whichever case.
  private static boolean isIn(String text, String word) {
    for (var at = 0; at <= text.length() - word.length(); at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
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
      for (var word : SPACE.split(name, 0)) {
        if (word.length() > 1 && Character.isUpperCase(word.codePointAt(0))) {
          all.add(word);
        }
      }
    }
    return all;
  }
}

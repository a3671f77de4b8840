package io.vibhava.domain.memory;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the two who talk are called. Their names stand in every second message and tell nothing of
/// what it is about; in a question they tell whose words are asked for.
///
/// @param person the names of the person, as far as they are known
/// @param avatar the names of the avatar
public record Names(Set<String> person, Set<String> avatar) {

  /// Where nobody's name is known.
  public static final Names UNKNOWN = new Names(Set.of(), Set.of());

  private static final Pattern NONE = Pattern.compile("(?!)");
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
    var left = all.isEmpty() ? text : pattern(all).matcher(text).replaceAll("").strip();
    return left.isEmpty() ? text : left;
  }

  boolean namesPerson(String text) {
    return pattern(person).matcher(text).find();
  }

  boolean namesAvatar(String text) {
    return pattern(avatar).matcher(text).find();
  }

  /// `text` without calling the avatar by its name, as in "Mira, where do I live?"
  String withoutCall(String text) {
    if (avatar.isEmpty()) {
      return text;
    }
    var name = "(?:" + alternatives(avatar) + ")";
    return text.replaceFirst(
            "(?i)^\\W*(?:(?:hey|hi|hello|ok|okay|so|well|dear)\\W+)?" + name + "\\s*[,!:;?-]", "")
        .replaceFirst("(?i),\\s*" + name + "(?=\\W*$)", "");
  }

  /// As they are written: a name in lower case may be a usual word.
  private static Pattern pattern(Set<String> names) {
    return names.isEmpty()
        ? NONE
        : Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + alternatives(names) + ")(?:['’]s)?(?![\\p{L}\\p{N}])");
  }

  /// Whole names, and each of their words.
  private static String alternatives(Set<String> names) {
    var all = new LinkedHashSet<>(names);
    for (var name : names) {
      for (var word : SPACE.split(name)) {
        if (word.length() > 1 && Character.isUpperCase(word.codePointAt(0))) {
          all.add(word);
        }
      }
    }
    return all.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}

package io.vibhava.domain.memory;

/// The stem of an English word: the first step of Porter's algorithm (plurals, -ed, -ing, final y)
/// and its rule for a final e. Words of other languages lose at most an ending, the same one in a
/// question as in what answers it.
final class Stem {

  private static final int SHORTEST = 4;

  private Stem() {}

  static String of(String word) {
    return word.length() < SHORTEST || !isEnglish(word)
        ? word
        : withoutE(withI(withoutPast(withoutPlural(word))));
  }

  private static boolean isEnglish(String word) {
    for (var i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String withoutPlural(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    return word.endsWith("sses") || word.endsWith("ies") ? cut(word, 2) : cut(word, 1);
  }

  private static String withoutPast(String word) {
    if (word.endsWith("eed")) {
      return measure(word, word.length() - 3) > 0 ? cut(word, 1) : word;
    }
    if (word.endsWith("ed") && hasVowel(word, word.length() - 2)) {
      return mended(cut(word, 2));
    }
    return word.endsWith("ing") && hasVowel(word, word.length() - 3) ? mended(cut(word, 3)) : word;
  }

  /// `hop` of `hopp`, `hope` of `hop`ing: what stood before -ed or -ing.
  private static String mended(String stem) {
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    var last = stem.length() - 1;
    if (last > 0 && stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem, last)) {
      return "lsz".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
    }
    return measure(stem, stem.length()) == 1 && endsShort(stem) ? stem + "e" : stem;
  }

  private static String withI(String word) {
    return word.endsWith("y") && hasVowel(word, word.length() - 1) ? cut(word, 1) + "i" : word;
  }

  private static String withoutE(String word) {
    if (!word.endsWith("e")) {
      return word;
    }
    var stem = cut(word, 1);
    var measure = measure(stem, stem.length());
    return measure > 1 || (measure == 1 && !endsShort(stem)) ? stem : word;
  }

  /// Consonant, vowel, consonant at the end, the last not w, x or y.
  private static boolean endsShort(String stem) {
    var last = stem.length() - 1;
    return last >= 2
        && isConsonant(stem, last)
        && !isConsonant(stem, last - 1)
        && isConsonant(stem, last - 2)
        && "wxy".indexOf(stem.charAt(last)) < 0;
  }

  /// How many times a consonant follows a vowel in the first `end` letters.
  private static int measure(String word, int end) {
    var count = 0;
    for (var i = 1; i < end; i++) {
      if (isConsonant(word, i) && !isConsonant(word, i - 1)) {
        count++;
      }
    }
    return count;
  }

  private static boolean hasVowel(String word, int end) {
    for (var i = 0; i < end; i++) {
      if (!isConsonant(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConsonant(String word, int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> at == 0 || !isConsonant(word, at - 1);
      default -> true;
    };
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

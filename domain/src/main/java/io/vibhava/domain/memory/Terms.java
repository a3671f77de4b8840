package io.vibhava.domain.memory;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/// The words by which a text is found: in lower case, without accents, without the words that every
/// text has, stemmed. Scripts that set no spaces give pairs of neighbouring characters.
public final class Terms {

  /// A word as it was written, in lower case, and the term it stands for.
  record Word(String written, String term) {}

  private static final int FIRST_UNSPACED = 0x0E00;
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final int TOPIC_CHARS_MIN = 4;

  private final List<Word> words = new ArrayList<>();
  private final String text;
  private int at;

  private Terms(String text) {
    this.text = text;
  }

  /// The terms of a memory, in their order, repeated ones repeated.
  public static List<String> of(String text) {
    return terms(words(text));
  }

  /// The different terms of a question, without its words about the talk itself ("did I tell you",
  /// "do you remember") unless it has no others.
  public static List<String> asked(String text) {
    return terms(askedWords(text)).stream().distinct().toList();
  }

  /// The terms of `text` that it may be about, and how each is written in it: without words of
  /// talking, of courtesy and of no more than three letters.
  public static Map<String, String> topical(String text) {
    var topical = new LinkedHashMap<String, String>();
    words(text).stream()
        .filter(Terms::isTopical)
        .forEach(it -> topical.putIfAbsent(it.term(), it.written()));
    return topical;
  }

  private static boolean isTopical(Word word) {
    return word.written().length() >= TOPIC_CHARS_MIN
        && word.written().chars().allMatch(Character::isLetter)
        && !CommonWords.OF_TALKING.contains(word.written())
        && !CommonWords.OF_COURTESY.contains(word.written())
        && !CommonWords.OF_DOING.contains(word.written());
  }

  static List<Word> askedWords(String text) {
    var words = words(text);
    var telling =
        words.stream().filter(word -> !CommonWords.OF_TALKING.contains(word.written())).toList();
    return telling.isEmpty() ? words : telling;
  }

  static List<Word> words(String text) {
    var terms = new Terms(plain(text));
    terms.split();
    return terms.words;
  }

  private static List<String> terms(List<Word> words) {
    var terms = new ArrayList<String>(words.size());
    words.forEach(word -> terms.add(word.term()));
    return terms;
  }

  /// Lower case, compatibility forms unified, accents gone (U+0300 to U+036F: vowel signs of other
  /// scripts stay).
  private static String plain(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    for (var i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > '~' && lower.charAt(i) != '’') {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  private static String withoutAccents(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var kept = new StringBuilder(apart.length());
    apart.chars().filter(at -> at < 0x300 || at > 0x36F).forEach(at -> kept.append((char) at));
    return Normalizer.normalize(kept, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private void split() {
    while (at < text.length()) {
      var here = text.codePointAt(at);
      if (isUnspaced(here)) {
        pairs(run(Terms::isUnspaced));
      } else if (isSpaced(here)) {
        word(run(Terms::continues));
      } else {
        at += Character.charCount(here);
      }
    }
  }

  private String run(IntPredicate belongs) {
    var from = at;
    while (at < text.length() && belongs.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(from, at);
  }

  private static boolean isUnspaced(int character) {
    return character >= FIRST_UNSPACED
        && Character.isLetter(character)
        && UNSPACED.contains(UnicodeScript.of(character));
  }

  private static boolean isSpaced(int character) {
    return Character.isLetterOrDigit(character) && !isUnspaced(character);
  }

  private static boolean continues(int character) {
    return isSpaced(character) || isApostrophe(character) || isMark(character);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  private static boolean isApostrophe(int character) {
    return character == '\'' || character == '’';
  }

  private void pairs(String run) {
    var characters = run.codePoints().toArray();
    if (characters.length == 1) {
      words.add(new Word(run, run));
    }
    for (var i = 0; i + 1 < characters.length; i++) {
      var pair = new String(characters, i, 2);
      words.add(new Word(pair, pair));
    }
  }

  /// `don't` is one of the words that every text has; `dog's` is the dog; `l'amour` is two words.
  private void word(String run) {
    if (run.endsWith("n't") || run.endsWith("n’t")) {
      return;
    }
    var from = 0;
    for (var to = apostrophe(run, 0); to < run.length(); to = apostrophe(run, from)) {
      part(run.substring(from, to), from == 0);
      from = to + 1;
    }
    part(run.substring(from), from == 0);
  }

  private static int apostrophe(String run, int from) {
    var at = from;
    while (at < run.length() && !isApostrophe(run.charAt(at))) {
      at++;
    }
    return at;
  }

  private void part(String part, boolean isFirst) {
    if (isFirst || !isShortForm(part)) {
      single(part);
    }
  }

  private static boolean isShortForm(String part) {
    return switch (part) {
      case "s", "m", "d", "re", "ve", "ll" -> true;
      default -> false;
    };
  }

  private void single(String word) {
    if (!word.isEmpty() && !CommonWords.EVERYWHERE.contains(word)) {
      words.add(new Word(word, Stem.of(word)));
    }
  }
}

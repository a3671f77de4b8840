package io.vibhava.domain.memory;

/// What kind of saying a text is.
final class Saying {

  private static final int WIDE_FROM = 0x2E80;
  private static final int WIDE = 3;

  private Saying() {}

  /// Whether each of its sentences is a question.
  static boolean isOnlyQuestions(String text) {
    var last = text.length() - 1;
    while (last >= 0 && isBehindQuestion(text.charAt(last))) {
      last--;
    }
    return last >= 0 && isQuestionMark(text.charAt(last)) && !hasStatement(text, last);
  }

  /// Whether it only asks for what was told, or answers that nothing was: it resembles what is
  /// asked more than any answer does, and has none.
  static boolean tellsNothing(Memory memory) {
    return memory instanceof Episode
        && (memory.isOfAvatar()
            ? Phrases.NOT_TOLD.isIn(memory.text())
            : isOnlyQuestions(memory.text()) && Asked.isOfPerson(memory.text()));
  }

  /// How long it is in Latin letters, counted up to `most`; a Chinese, Japanese or Korean character
  /// says as much as three.
  static int length(String text, int most) {
    var length = 0;
    for (var i = 0; i < text.length() && length < most; i++) {
      length += text.charAt(i) < WIDE_FROM ? 1 : WIDE;
    }
    return Math.min(length, most);
  }

  /// How many words it has, as spaces part them.
  static int words(String text) {
    var stripped = text.strip();
    var words = 0;
    var isIn = false;
    for (var i = 0; i < stripped.length(); i++) {
      var isSpace = isSpace(stripped.charAt(i));
      words += !isSpace && !isIn ? 1 : 0;
      isIn = !isSpace;
    }
    return words;
  }

  /// `text` with single spaces for all white space, and none around it.
  static String spaced(String text) {
    var spaced = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var at = isSpace(text.charAt(i)) ? ' ' : text.charAt(i);
      if (at != ' ' || (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ')) {
        spaced.append(at);
      }
    }
    return spaced.toString().strip();
  }

  private static boolean isSpace(char at) {
    return at == ' ' || (at >= '\t' && at <= '\r');
  }

  /// Letters and digits alone, in lower case: two texts that have the same say the same.
  static String bare(String text) {
    var bare = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      var at = text.codePointAt(i);
      if (Character.isLetterOrDigit(at)) {
        bare.appendCodePoint(Character.toLowerCase(at));
      }
    }
    return bare.toString();
  }

  private static boolean hasStatement(String text, int end) {
    for (var i = 0; i < end; i++) {
      if (text.charAt(i) == '。'
          || (isStop(text.charAt(i)) && Character.isWhitespace(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(char at) {
    return at == '.' || at == '!' || at == '…';
  }

  private static boolean isQuestionMark(char at) {
    return at == '?' || at == '？' || at == '؟';
  }

  private static boolean isBehindQuestion(char at) {
    return Character.isWhitespace(at)
        || at == '!'
        || at == '"'
        || at == '”'
        || at == '\''
        || at == ')';
  }
}

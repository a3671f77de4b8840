package io.vibhava.cli.session;

import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/// Folds a text between its words while it comes in pieces. Each piece shows at once: a word that
/// turns out too long for its line is taken back, and written on the next.
final class Folding {

  private static final int TAB_COLUMNS = 8;

  /// A word that is written on the next line instead, and the space before it.
  private static final Pattern TAKEN_BACK = Pattern.compile(" ?\\S*(?:\\x08 \\x08)+\\n| \\n");

  private final int columns;
  private final StringBuilder word = new StringBuilder();
  private int wordColumns;
  private int column;

  /// @param columns of the screen; the last stays empty, since terminals differ in what they do
  ///   behind it
  Folding(int columns) {
    this.columns = columns - 1;
  }

  /// Takes `text` as written already.
  void after(String text) {
    var _ = fold(text);
  }

  /// What to write for a text that is there all at once: no word of it need be taken back.
  String foldWhole(String text) {
    return TAKEN_BACK.matcher(fold(text)).replaceAll("\n");
  }

  /// What to write for `piece`.
  String fold(String piece) {
    var out = new StringBuilder();
    piece
        .codePoints()
        .forEach(it -> {
          if (Character.isWhitespace(it)) {
            space(it, out);
          } else {
            letter(it, out);
          }
        });
    return out.toString();
  }

  private void space(int space, StringBuilder out) {
    var wide = space == '\t' ? TAB_COLUMNS - column % TAB_COLUMNS : 1;
    if (space == '\n' || column + wide > columns) {
      out.append('\n');
      column = 0;
    } else {
      out.appendCodePoint(space);
      column += wide;
    }
    word.setLength(0);
    wordColumns = 0;
  }

  private void letter(int letter, StringBuilder out) {
    var wide = Math.max(0, WCWidth.wcwidth(letter));
    if (column + wide > columns && wordColumns < column) {
      out.append("\b \b".repeat(wordColumns)).append('\n').append(word);
      column = wordColumns;
    }
    out.appendCodePoint(letter);
    word.appendCodePoint(letter);
    wordColumns += wide;
    column += wide;
  }
}

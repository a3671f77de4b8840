package io.vibhava.ai.onnx;

import java.text.Normalizer;
import org.tribuo.util.tokens.impl.wordpiece.WordpieceBasicTokenizer;

/// Brings a text into the form that an uncased BERT model was trained on: no control characters,
/// Chinese characters apart, no accents, lower case, in this order. Each step is that of the
/// `BertNormalizer` of the model's own tokenizer (Hugging Face `tokenizers`), character by
/// character and independent of any locale.
final class BertText {

  private static final int REPLACEMENT = 0xFFFD;

  private BertText() {}

  static String normalized(String text) {
    var clean = new StringBuilder(text.length() + 16);
    text.codePoints().filter(BertText::isKept).forEach(at -> append(clean, at));
    var plain = new StringBuilder(clean.length());
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(at -> Character.getType(at) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static void append(StringBuilder clean, int at) {
    if (isWhite(at)) {
      clean.append(' ');
    } else if (WordpieceBasicTokenizer.isChinese(at)) {
      clean.append(' ').appendCodePoint(at).append(' ');
    } else {
      clean.appendCodePoint(at);
    }
  }

  private static boolean isWhite(int at) {
    return at == '\t' || at == '\n' || at == '\r' || Character.isSpaceChar(at);
  }

  private static boolean isKept(int at) {
    if (at == '\t' || at == '\n' || at == '\r') {
      return true;
    }
    return at != REPLACEMENT
        && switch (Character.getType(at)) {
          case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
              false;
          default -> true;
        };
  }
}

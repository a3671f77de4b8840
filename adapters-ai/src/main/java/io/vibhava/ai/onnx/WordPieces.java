package io.vibhava.ai.onnx;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.tribuo.util.tokens.impl.wordpiece.Wordpiece;
import org.tribuo.util.tokens.impl.wordpiece.WordpieceBasicTokenizer;
import org.tribuo.util.tokens.impl.wordpiece.WordpieceTokenizer;

/// Cuts a text into the pieces of words that the model knows by number.
final class WordPieces {

  /// So many characters of a text are looked at for each piece that is taken; more would be a
  /// waste.
  private static final int CHARS_PER_PIECE_MAX = 64;

  private final Map<String, Long> numbers;
  private final Wordpiece pieces;
  private final long first;
  private final long last;

  private WordPieces(Map<String, Long> numbers) {
    this.numbers = numbers;
    this.pieces = new Wordpiece(numbers.keySet());
    this.first = number("[CLS]");
    this.last = number("[SEP]");
  }

  /// @param json the file `tokenizer.json` of Hugging Face's form
  static WordPieces of(byte[] json) throws IOException {
    var numbers = new HashMap<String, Long>();
    new ObjectMapper()
        .readTree(json)
        .at("/model/vocab")
        .properties()
        .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().longValue()));
    return new WordPieces(numbers);
  }

  /// The numbers of a text's pieces, framed as the model wants them.
  ///
  /// @param max the most of them; what is behind is left out
  long[] ids(String text, int max) {
    var tokenizer =
        new WordpieceTokenizer(pieces, new WordpieceBasicTokenizer(), false, false, Set.of());
    tokenizer.reset(BertText.normalized(beginning(text, max * CHARS_PER_PIECE_MAX)));
    var ids = LongStream.builder().add(first);
    for (var count = 2; count < max && tokenizer.advance(); count++) {
      ids.add(number(tokenizer.getText()));
    }
    return ids.add(last).build().toArray();
  }

  private long number(String piece) {
    return Objects.requireNonNull(numbers.get(piece), "a piece that the model does not know");
  }

  private static String beginning(String text, int charsMax) {
    return text.length() <= charsMax ? text : text.substring(0, charsMax);
  }
}

package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Provenance;
import java.util.List;
import java.util.regex.Pattern;

/// Which words of a message its person stands by. What is quoted, pasted, played, joked or given as
/// material is in their message, and yet they never told it.
public final class Assertions {

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])['‘](?=\\p{L})(?:[^'’\\n]|(?<=\\p{L})['’](?=\\p{L}))*['’](?![\\p{L}\\p{N}])"
              + "|(?<![^.!?\\n])[^.!?\\n]*[.!?]['’](?=\\s|\\z)");

  private final MessageId message;
  private final String text;
  private final boolean isEarnest;
  private final List<Sentence> sentences;
  private final Brought brought;
  private final List<Quotation> quoted;

  private Assertions(Source source) {
    this.message = source.message().id();
    this.text = source.message().text();
    this.isEarnest = source.isEarnest();
    this.sentences = Sentences.of(text);
    this.brought = Brought.in(text);
    this.quoted = QUOTED.matcher(text).results().map(Quotation::of).toList();
  }

  public static Assertions in(Source source) {
    return new Assertions(source);
  }

  /// Whether what stands in the range is the person's own, said in earnest.
  ///
  /// @param to the character behind it
  public boolean areOwn(int from, int to) {
    return isEarnest
        && !brought.touches(from, to)
        && quoted.stream().noneMatch(quotation -> quotation.speaks(from, to))
        && sentences.stream()
            .flatMap(sentence -> sentence.quotes().stream())
            .noneMatch(quotation -> quotation.speaks(from, to))
        && !Pasted.holds(text, new Provenance(message, from, to, text.substring(from, to)));
  }

  /// Whether it is stated plainly besides: neither supposed nor hoped for, heard of nor asked.
  public boolean arePlain(int from, int to) {
    return areOwn(from, to)
        && sentences.stream()
            .filter(sentence -> sentence.overlaps(from, to))
            .allMatch(Sentence::mayState);
  }
}

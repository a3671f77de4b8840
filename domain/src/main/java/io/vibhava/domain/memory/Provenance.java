package io.vibhava.domain.memory;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;

/// Where a memory comes from: a range of a message, and the words that stand there.
///
/// @param from the first character of the range, counted in UTF-16 units from 0
/// @param to the character behind the range
public record Provenance(MessageId message, int from, int to, String quote) {

  public Provenance {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a range from %d to %d holds nothing".formatted(from, to));
    }
  }

  /// The whole of `message`.
  public static Provenance of(Message message) {
    return new Provenance(message.id(), 0, message.text().length(), message.text());
  }

  /// What the person wrote down by their own hand, or brought in: the memory is its own source.
  public static Provenance byHand(MemoryId id, String text) {
    return new Provenance(new MessageId(id.value()), 0, text.length(), text);
  }

  /// Whether this range and `other` are of one message and share a character of it.
  public boolean overlaps(Provenance other) {
    return message.equals(other.message) && from < other.to && other.from < to;
  }

  /// Whether the quote really occurs in `text`, compared in its folded form. A quote of nothing but
  /// white space occurs nowhere.
  public boolean occursIn(String text) {
    var sought = Text.folded(quote);
    return !sought.isEmpty() && Text.folded(text).contains(sought);
  }
}

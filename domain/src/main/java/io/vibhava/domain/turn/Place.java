package io.vibhava.domain.turn;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Provenance;
import java.util.Optional;

/// Where a quote stands, without the quote itself.
///
/// @param from the first character of the range, counted in UTF-16 units from 0
/// @param to the character behind the range
public record Place(MessageId message, int from, int to) {

  public static Place of(Provenance provenance) {
    return new Place(provenance.message(), provenance.from(), provenance.to());
  }

  /// What stands there; nothing where the message was taken back.
  public Optional<String> quote(Message in) {
    return in.text().length() < to ? Optional.empty() : Optional.of(in.text().substring(from, to));
  }
}

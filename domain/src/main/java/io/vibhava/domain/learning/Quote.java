package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Provenance;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds where a message says what is quoted of it. White space, letter case and the shape of
/// apostrophes may differ; what counts then is what the message says.
final class Quote {

  /// A longer one is no quote of one statement.
  private static final int CHARS_MAX = 600;

  private static final Pattern WHITE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");

  private Quote() {}

  static Optional<Provenance> find(String quote, Message message) {
    return find(quote, message.id(), message.text());
  }

  static Optional<Provenance> find(String quote, MessageId message, String text) {
    if (quote.isBlank() || quote.length() > CHARS_MAX) {
      return Optional.empty();
    }
    var match = pattern(quote.strip()).matcher(text);
    return match.find()
        ? Optional.of(new Provenance(message, match.start(), match.end(), match.group()))
        : Optional.empty();
  }

  private static Pattern pattern(String quote) {
    var words = WHITE.split(quote);
    return Pattern.compile(
        Arrays.stream(words).map(Quote::word).collect(Collectors.joining("[\\p{Z}\\s]+")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String word(String word) {
    return Arrays.stream(APOSTROPHE.split(word, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("['’‘`]"));
  }
}

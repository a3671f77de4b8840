package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.ConversationId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Something that a person speaks of again and again.
///
/// @param mentions one in each conversation, the oldest first
record Topic(String term, List<Mention> mentions) {

  /// How each of them is told.
  static final String SPOKEN_OF = "The person has spoken of ";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private static final double SURE = 0.9;

  /// To tell of each conversation anew would be noise.
  private static final double GROWTH = 1.5;

  /// Counted as often as it is true: in so many conversations, and each is among the evidence.
  static Topic of(String term, List<Mention> all, int sourcesMax) {
    var first = new LinkedHashMap<ConversationId, Mention>();
    all.stream().sorted(Mention.ORDER).forEach(it -> first.putIfAbsent(conversation(it), it));
    var mentions = List.copyOf(first.values());
    return new Topic(
        term, mentions.subList(Math.max(0, mentions.size() - sourcesMax), mentions.size()));
  }

  private static ConversationId conversation(Mention mention) {
    return mention.episode().conversation();
  }

  Set<ConversationId> conversations() {
    return mentions.stream().map(Topic::conversation).collect(Collectors.toSet());
  }

  long days(ZoneId zone) {
    return mentions.stream().map(it -> day(it, zone)).distinct().count();
  }

  /// How many of the conversations are those of `other`, as a share.
  double sharedWith(Topic other) {
    var shared = new HashSet<>(conversations());
    shared.retainAll(other.conversations());
    return (double) shared.size() / mentions.size();
  }

  Insight insight(ZoneId zone) {
    var matter = "%s%s in ".formatted(SPOKEN_OF, name());
    var text =
        "%s%d conversations since %s, most lately on %s."
            .formatted(
                matter,
                mentions.size(),
                MONTH.format(day(mentions.getFirst(), zone)),
                DAY.format(day(mentions.getLast(), zone)));
    return new Insight(
        text, matter, mentions.stream().map(Mention::sentence).toList(), SURE, GROWTH);
  }

  /// As it is written most often; what stands at the beginning of a sentence has its capital from
  /// there.
  private String name() {
    Map<String, Long> names =
        mentions.stream().collect(Collectors.groupingBy(Topic::named, Collectors.counting()));
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(term);
  }

  private static String named(Mention mention) {
    var word =
        Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(mention.written()) + "(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(mention.sentence().quote());
    return word.find() && word.start() > 0 ? word.group() : mention.written();
  }

  private static LocalDate day(Mention mention, ZoneId zone) {
    return mention.episode().at().atZone(zone).toLocalDate();
  }
}

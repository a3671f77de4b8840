package io.vibhava.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.benchmarks.quality.Sample.Said;
import io.vibhava.benchmarks.quality.Sample.Session;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// Reads the sessions of one conversation, in the order of their numbers.
final class Sessions {

  private static final Pattern KEY = Pattern.compile("session_(\\d+)");
  private static final Instant UNDATED = Instant.parse("2023-01-01T12:00:00Z");
  private static final Duration APART = Duration.ofDays(1);

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("h:mm a 'on' d MMMM, yyyy"),
          form("h:mm a 'on' d MMM, yyyy"),
          form("d MMMM, yyyy h:mm a"),
          form("yyyy-MM-dd'T'HH:mm[:ss][.SSS]['Z']"),
          form("yyyy-MM-dd HH:mm[:ss]"),
          form("yyyy/MM/dd[ '('EEE')'] HH:mm"));

  private static final List<DateTimeFormatter> DAYS =
      List.of(form("d MMMM, yyyy"), form("MMMM d, yyyy"), form("MMMM-d-yyyy"), form("yyyy-MM-dd"));

  private final String sample;
  private final String person;
  private final Complaints complaints;

  Sessions(String sample, String person, Complaints complaints) {
    this.sample = sample;
    this.person = person;
    this.complaints = complaints;
  }

  List<Session> in(JsonNode conversation) {
    var sessions = new ArrayList<Session>();
    numbers(conversation)
        .forEach(number -> {
          var messages = messages(number, conversation.path("session_" + number));
          if (!messages.isEmpty()) {
            sessions.add(new Session(at(number, conversation, sessions), messages));
          }
        });
    return sessions;
  }

  private static List<Integer> numbers(JsonNode conversation) {
    var numbers = new ArrayList<Integer>();
    conversation
        .fieldNames()
        .forEachRemaining(name -> {
          var key = KEY.matcher(name);
          if (key.matches() && conversation.path(name).isArray()) {
            numbers.add(Integer.valueOf(key.group(1)));
          }
        });
    numbers.sort(Comparator.naturalOrder());
    return numbers;
  }

  private List<Said> messages(int session, JsonNode nodes) {
    var messages = new ArrayList<Said>();
    StreamSupport.stream(nodes.spliterator(), false)
        .forEach(node -> {
          var text = text(node);
          var id = node.path("dia_id").asText("D%d:%d".formatted(session, messages.size() + 1));
          if (text.isEmpty()) {
            complaints.about("%s: message %s is empty".formatted(sample, id));
          } else {
            messages.add(new Said(id, node.path("speaker").asText("").equals(person), text));
          }
        });
    return messages;
  }

  /// What was said, and what was to be seen on the picture that came with it.
  private static String text(JsonNode node) {
    var said = node.path("text").asText("").strip();
    var seen = node.path("blip_caption").asText("").strip();
    return seen.isEmpty() ? said : "%s (a picture: %s)".formatted(said, seen).strip();
  }

  private Instant at(int number, JsonNode conversation, List<Session> before) {
    var written = conversation.path("session_%d_date_time".formatted(number)).asText("");
    return parsed(written)
        .orElseGet(() -> {
          complaints.about("%s: session %d has no date that can be read".formatted(sample, number));
          return before.isEmpty() ? UNDATED : before.getLast().at().plus(APART);
        });
  }

  private static Optional<Instant> parsed(String written) {
    for (var form : FORMS) {
      try {
        return Optional.of(LocalDateTime.parse(written.strip(), form).toInstant(ZoneOffset.UTC));
      } catch (DateTimeException e) {
        // It may be of another form.
      }
    }
    return day(written.strip());
  }

  private static Optional<Instant> day(String written) {
    for (var form : DAYS) {
      try {
        return Optional.of(LocalDate.parse(written, form).atTime(12, 0).toInstant(ZoneOffset.UTC));
      } catch (DateTimeException e) {
        // It may be of another form.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}

package io.vibhava.cli.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.vibhava.cli.memory.BroughtJson.SlotJson;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.History;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Preference.Stance;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Beliefs as lines of JSON, and back.
///
/// @param now when what has no time is noted
record BeliefLines(Instant now) {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(LogicalType.Textual, BeliefLines::refuseNumbers)
          .build()
          .readerFor(BroughtJson.class);

  private static final String NO_MEMORY =
      "it is no JSON object of a memory; see: memory import --help";

  private static final double USUAL_CONFIDENCE = 0.9;
  private static final double USUAL_IMPORTANCE = 0.5;
  private static final MemoryId NONE_YET = new MemoryId(new UUID(0, 0));

  /// A number is no text, nor is true.
  private static void refuseNumbers(MutableCoercionConfig texts) {
    Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
        .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail));
  }

  // Writing

  static BroughtJson json(Belief belief) {
    var times = belief.times();
    var fact = belief instanceof Fact it ? it : null;
    var preference = belief instanceof Preference it ? it : null;
    return new BroughtJson(
        belief.kind(),
        fact == null ? null : about(fact.subject()),
        fact != null && fact.subject() instanceof Subject.Third(var name) ? name : null,
        preference == null ? belief.text() : null,
        preference == null ? null : preference.topic(),
        preference == null ? null : preference.stance().name().toLowerCase(Locale.ROOT),
        preference == null ? null : preference.strength(),
        fact == null ? null : fact.slot().map(BeliefLines::json).orElse(null),
        text(times.validFrom()),
        text(times.validTo()),
        times.recorded().toString(),
        text(times.expired()),
        belief.assessment().confidence(),
        belief.assessment().importance(),
        belief.assessment().trust().name().toLowerCase(Locale.ROOT),
        belief.provenance().quote(),
        belief instanceof Reflection ? quotes(belief) : null);
  }

  private static List<String> quotes(Belief belief) {
    return belief.evidence().stream().map(Provenance::quote).toList();
  }

  private static SlotJson json(Slot slot) {
    return new SlotJson(slot.name(), slot.value(), slot.single());
  }

  private static String about(Subject subject) {
    return switch (subject) {
      case Subject.Person _ -> "me";
      case Subject.Itself _ -> "avatar";
      case Subject.Third _ -> "other";
    };
  }

  private static @Nullable String text(Optional<Instant> instant) {
    return instant.map(Instant::toString).orElse(null);
  }

  // Reading

  /// @throws Failure.Invalid naming the line
  Belief belief(int line, String text) {
    try {
      BroughtJson json = READER.readValue(text);
      if (json == null) {
        throw new IllegalArgumentException("a JSON object is expected");
      }
      return belief(json);
    } catch (MismatchedInputException e) {
      throw refused(line, mismatched(e));
    } catch (JsonProcessingException e) {
      throw refused(line, NO_MEMORY);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw refused(line, String.valueOf(e.getMessage()));
    }
  }

  private static String mismatched(MismatchedInputException e) {
    var place =
        e.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."));
    if (place.isEmpty()) {
      return NO_MEMORY;
    }
    return "%s is no %s".formatted(place, e.getTargetType() == String.class ? "text" : "number");
  }

  private static Failure refused(int line, String why) {
    return new Failure.Invalid("line %d: %s; nothing was imported".formatted(line, why));
  }

  private Belief belief(BroughtJson json) {
    var history = History.of(times(json));
    var worth =
        new Assessment(
            orElse(json.confidence(), USUAL_CONFIDENCE),
            orElse(json.importance(), USUAL_IMPORTANCE),
            Trust.BROUGHT);
    return switch (given("kind", json.kind())) {
      case "fact" -> fact(json, history, worth);
      case "preference" -> preference(json, history, worth);
      case "reflection" -> {
        var text = given("text", json.text());
        yield new Reflection(NONE_YET, text, sources(json, text), history, worth);
      }
      default ->
          throw new IllegalArgumentException("kind is one of fact, preference and reflection");
    };
  }

  private static Fact fact(BroughtJson json, History history, Assessment worth) {
    var text = given("text", json.text());
    var slot =
        Optional.ofNullable(json.slot())
            .map(it -> new Slot(given("name", it.name()), given("value", it.value()), it.single()));
    return new Fact(NONE_YET, subject(json), text, slot, history, worth, source(json, text));
  }

  private static Preference preference(BroughtJson json, History history, Assessment worth) {
    var topic = given("topic", json.topic());
    var stance = stance(given("stance", json.stance()));
    var strength = share("strength", orElse(json.strength(), USUAL_IMPORTANCE));
    return new Preference(NONE_YET, topic, stance, strength, history, worth, source(json, topic));
  }

  /// All that a reflection rests on.
  private static List<Provenance> sources(BroughtJson json, String text) {
    var quotes = json.quotes() == null ? List.<String>of() : json.quotes();
    var given = quotes.stream().filter(quote -> quote != null && !quote.isBlank()).toList();
    return given.isEmpty()
        ? List.of(source(json, text))
        : given.stream().map(quote -> Provenance.byHand(NONE_YET, quote)).toList();
  }

  private static Provenance source(BroughtJson json, String text) {
    var quote = json.quote() == null || json.quote().isBlank() ? text : json.quote();
    return Provenance.byHand(NONE_YET, quote);
  }

  private static Subject subject(BroughtJson json) {
    return switch (json.about() == null ? "me" : json.about()) {
      case "me" -> new Subject.Person();
      case "avatar" -> new Subject.Itself();
      case "other" -> new Subject.Third(given("name", json.name()));
      default -> throw new IllegalArgumentException("about is one of me, avatar and other");
    };
  }

  private static Stance stance(String written) {
    return Arrays.stream(Stance.values())
        .filter(stance -> stance.name().equalsIgnoreCase(written))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("stance is one of likes, dislikes and wishes"));
  }

  private Times times(BroughtJson json) {
    var recorded = instant("recorded", json.recorded()).orElse(now);
    return new Times(
        instant("validFrom", json.validFrom()),
        instant("validTo", json.validTo()),
        recorded,
        instant("expired", json.expired()));
  }

  private static Optional<Instant> instant(String name, @Nullable String text) {
    try {
      return Optional.ofNullable(text)
          .map(Instant::parse)
          .map(instant -> instant.truncatedTo(ChronoUnit.MILLIS));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " is a time like 2026-03-01T09:00:00Z", e);
    }
  }

  private static double orElse(@Nullable Double number, double usual) {
    return number == null ? usual : number;
  }

  private static double share(String name, double number) {
    if (!(number >= 0 && number <= 1)) {
      throw new IllegalArgumentException(name + " lies between 0 and 1");
    }
    return number;
  }

  private static String given(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return text;
  }
}

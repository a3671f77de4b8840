package io.vibhava.ai.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vibhava.ai.fake.FakeOpenAi;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Scribes for tests, and answers as a model writes them.
final class Scribes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Scribes() {}

  /// One that a busy machine does not make late and that never gives up for a while.
  static OpenAiScribe at(FakeOpenAi provider) {
    return at(provider, Duration.ofSeconds(20), 1_000);
  }

  static OpenAiScribe at(FakeOpenAi provider, Duration timeout, int breakerFailuresMax) {
    return new OpenAiScribe(
        new OpenAiSettings(Fixtures.place(provider.baseUrl())),
        new ScribeLimits(
            Duration.ofSeconds(5),
            timeout,
            2_000,
            64_000,
            2 << 20,
            breakerFailuresMax,
            Duration.ofMinutes(1)));
  }

  static String facts(Map<?, ?>... facts) {
    return answer(Arrays.asList(facts), List.of());
  }

  static String preferences(Map<?, ?>... preferences) {
    return answer(List.of(), Arrays.asList(preferences));
  }

  static String answer(List<?> facts, List<?> preferences) {
    return written(Map.of("facts", facts, "preferences", preferences));
  }

  static String written(Object any) {
    try {
      return JSON.writeValueAsString(any);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A fact about the person that fills no slot.
  static Map<String, Object> fact(int message, String quote, String statement) {
    return fact(message, quote, "person", "", statement, "", "");
  }

  /// @param name empty for none, as `slot` and `value`
  static Map<String, Object> fact(
      int message,
      String quote,
      String about,
      String name,
      String statement,
      String slot,
      String value) {
    var fact = new HashMap<String, Object>();
    fact.put("message", message);
    fact.put("quote", quote);
    fact.put("about", about);
    fact.put("name", orNull(name));
    fact.put("statement", statement);
    fact.put("slot", orNull(slot));
    fact.put("value", orNull(value));
    fact.put("since", null);
    fact.put("until", null);
    fact.put("secret", false);
    return fact;
  }

  private static Object orNull(String text) {
    return text.isEmpty() ? JSON.nullNode() : text;
  }

  static Map<String, Object> preference(int message, String quote, String topic, String stance) {
    return Map.of(
        "message", message,
        "quote", quote,
        "topic", topic,
        "stance", stance,
        "strength", 0.7,
        "secret", false);
  }
}

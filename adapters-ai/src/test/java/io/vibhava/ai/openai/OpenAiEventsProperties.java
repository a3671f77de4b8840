package io.vibhava.ai.openai;

import static io.vibhava.application.turn.BrainContract.pieces;
import static io.vibhava.application.turn.BrainContract.prompt;
import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/// Whatever a provider sends, a reply is words to its end, or a failure that says what happened.
class OpenAiEventsProperties {

  private static final String EVENT =
      """
      {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",\
      "choices":[{"index":0,"delta":{"content":"word"},"finish_reason":null}],\
      "usage":{"prompt_tokens":1,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":0}}}\
      """;

  private static final FakeOpenAi PROVIDER = FakeOpenAi.start();
  private static final OpenAiBrain BRAIN = new OpenAiBrain(Fixtures.settings(PROVIDER));

  @AfterContainer
  static void stop() {
    BRAIN.close();
    PROVIDER.close();
  }

  @Property(tries = 400)
  void any_event_leads_to_words_or_to_a_failure(@ForAll("events") List<String> events) {
    PROVIDER.usually((_, reply) -> {
      reply.stream().piece("First.");
      for (var event : events) {
        reply.event(event);
      }
      reply.finish("stop").done();
    });
    try (var speech = BRAIN.speak(prompt("Hi."), Voice.usual())) {
      assertThat(speech.next()).hasValue("First.");
      assertThat(pieces(speech)).noneMatch(String::isEmpty);
      assertThat(speech.usage().input()).isNotNegative();
    } catch (Failure failure) {
      assertThat(failure).isInstanceOf(Failure.Unavailable.class).hasNoCause();
    }
  }

  @Provide
  Arbitrary<List<String>> events() {
    return Arbitraries.oneOf(values(), changed()).list().ofMaxSize(4);
  }

  private static Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "",
        " ",
        "5",
        "\"text\"",
        "[]",
        "{}",
        "true",
        "{\"choices\":5}",
        "{\"choices\":[]}",
        "{\"choices\":[null]}",
        "{\"choices\":[{}]}",
        "{\"choices\":[{\"delta\":null}]}",
        "[[[[[[[[",
        "{\"choices\":[{\"delta\":{\"content\":5}}]}",
        "{\"choices\":[{\"delta\":\"x\"}]}",
        "{\"usage\":{\"prompt_tokens\":99999999999}}",
        "{\"usage\":{\"prompt_tokens\":-1}}",
        "{\"usage\":7}",
        "{\"choices\":[{\"delta\":{\"content\":\"\\ud83d\"}}]}",
        "{\"error\":null}",
        "{\"error\":\"x\"}",
        "{\"error\":{}}",
        "{\"error\":[]}",
        "[DON",
        "{\"choices\":[{\"finish_reason\":7}]}");
  }

  /// A good event with a part cut out or put elsewhere.
  private static Arbitrary<String> changed() {
    var at = Arbitraries.integers().between(0, EVENT.length() - 1);
    return Combinators.combine(
            at, at, Arbitraries.strings().ascii().excludeChars('\n', '\r').ofMaxLength(3))
        .as((from, to, put) ->
            EVENT.substring(0, Math.min(from, to)) + put + EVENT.substring(Math.max(from, to)));
  }
}

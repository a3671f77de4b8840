package io.vibhava.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({"300ms,300", "5s,5000", "2m,120000", "1h,3600000"})
  void aTimeIsReadWithItsUnit(String text, long millis) {
    assertThat(values("reply.timeout", text).duration(Key.REPLY_TIMEOUT))
        .isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5 s", "-5s", "five", "5d"})
  void aTimeOfAnotherFormIsRefusedWithItsOrigin(String text) {
    assertThatThrownBy(() -> values("reply.timeout", text).duration(Key.REPLY_TIMEOUT))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessage(
            "setting reply.timeout: a time such as 300ms, 5s, 2m or 1h is expected, \"%s\" came from program"
                .formatted(text));
  }

  @Test
  void aNumberOutsideItsBoundsIsRefused() {
    assertThatThrownBy(() -> values("reply.tokens-max", "0").count(Key.REPLY_TOKENS_MAX, 1))
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> values("reply.temperature", "3").number(Key.REPLY_TEMPERATURE, 0, 2))
        .hasMessageContaining("from 0.0 to 2.0");
  }

  @Test
  void aChoiceIsReadWhateverItsCaseAndAnotherIsRefusedWithAllThereAre() {
    assertThat(values("llm", "Scripted").choice(Key.LLM, Llm.class)).isEqualTo(Llm.SCRIPTED);
    assertThatThrownBy(() -> values("llm", "claude").choice(Key.LLM, Llm.class))
        .hasMessageContaining("auto, openai, azure, scripted");
  }

  @Test
  void aSecretIsNeverToldInARefusal() {
    assertThatThrownBy(() -> values("openai.api-key", "sk-canary").count(Key.OPENAI_API_KEY, 1))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageNotContaining("canary");
  }

  @Test
  void aZoneIsReadByItsName() {
    assertThat(values("zone", "Europe/Lisbon").zone(Key.ZONE))
        .isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThatThrownBy(() -> values("zone", "Mars").zone(Key.ZONE))
        .hasMessageContaining("Europe/Lisbon");
  }

  private static Values values(String name, String value) {
    return new Values(Layers.read(Path.of("nowhere"), Map.of(), Map.of(name, value)));
  }
}

package io.vibhava.ai.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiSettingsTest {

  @Test
  void the_usual_limits_are_these() {
    assertThat(OpenAiLimits.USUAL)
        .isEqualTo(
            new OpenAiLimits(
                Duration.ofSeconds(5),
                Duration.ofSeconds(90),
                Duration.ofSeconds(30),
                Duration.ofSeconds(150),
                2,
                Duration.ofMillis(300),
                Duration.ofSeconds(10),
                5,
                Duration.ofSeconds(15),
                1_048_576,
                16_777_216,
                64));
  }

  @Test
  void a_key_is_never_printed() {
    var key = Optional.of(new Secret(Fixtures.KEY));
    var url = URI.create("https://example.com");
    assertThat(new OpenAiSettings(new Place.OpenAi(url, "m", key)).toString())
        .doesNotContain(Fixtures.KEY)
        .contains("***");
    assertThat(new Place.Azure(url, "m", "v", key).toString()).doesNotContain(Fixtures.KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "line\nend", "schlüssel"})
  void a_key_that_no_header_can_carry_is_refused_without_being_shown(String key) {
    assertThatThrownBy(() -> new Secret(key))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessage(
            "key: visible ASCII characters without spaces are expected; copy it again from the provider");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.openai.com",
        "ftp://host/v1",
        "https:///v1",
        "https://user:word@host/v1",
        "http://host/v1?key=x"
      })
  void an_address_that_is_none_is_refused(String url) {
    assertThatThrownBy(() -> new Place.OpenAi(URI.create(url), "m", Optional.empty()))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessage(
            "OPENAI_BASE_URL: an address like https://HOST/PATH is expected, without user, password and query");
  }

  @Test
  void azure_needs_a_key_and_a_deployment() {
    var url = URI.create("https://x.openai.azure.com");
    assertThatThrownBy(() -> new Place.Azure(url, "m", "v", Optional.empty()))
        .hasMessage("AZURE_OPENAI_API_KEY: it is not set; Azure OpenAI needs it");
    assertThatThrownBy(() -> new Place.Azure(url, " ", "v", Optional.of(new Secret("k"))))
        .hasMessage("AZURE_OPENAI_DEPLOYMENT: it is empty; name a model");
  }

  @Test
  void a_person_is_told_the_host_and_an_unusual_port() {
    assertThat(new Place.OpenAi(Place.OpenAi.USUAL_URL, "m", Optional.empty()).host())
        .isEqualTo("api.openai.com");
    assertThat(new Place.OpenAi(URI.create("http://[::1]:8080/v1"), "m", Optional.empty()).host())
        .isEqualTo("[::1]:8080");
  }
}

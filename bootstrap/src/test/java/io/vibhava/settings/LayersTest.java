package io.vibhava.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

  @TempDir Path data;

  @Test
  void aSettingThatNobodyNamedHasItsDefault() {
    assertThat(read(Map.of(), Map.of()).told(Key.REPLY_TIMEOUT))
        .isEqualTo(new Layers.Told("120s", "default"));
  }

  @Test
  void eachLayerWinsOverTheOneBeforeIt() throws IOException {
    write(
        "vibhava.yaml",
        "reply:\n  timeout: 1s\n  tokens-max: 11\nrecall:\n  timeout: 1s\nllm: scripted\n");
    write(".env", "VIBHAVA_REPLY_TOKENS_MAX=22\nVIBHAVA_RECALL_TIMEOUT=2s\nVIBHAVA_LLM=openai\n");
    var environment = Map.of("VIBHAVA_RECALL_TIMEOUT", "3s", "VIBHAVA_LLM", "azure");
    var layers = read(environment, Map.of("llm", "auto"));

    assertThat(layers.told(Key.REPLY_TIMEOUT)).isEqualTo(new Layers.Told("1s", "vibhava.yaml"));
    assertThat(layers.told(Key.REPLY_TOKENS_MAX))
        .isEqualTo(new Layers.Told("22", ".env VIBHAVA_REPLY_TOKENS_MAX"));
    assertThat(layers.told(Key.RECALL_TIMEOUT))
        .isEqualTo(new Layers.Told("3s", "environment VIBHAVA_RECALL_TIMEOUT"));
    assertThat(layers.told(Key.LLM)).isEqualTo(new Layers.Told("auto", "program"));
  }

  @Test
  void whatOthersNamedFirstIsReadByTheirNameAndOursWins() {
    var layers =
        read(
            Map.of(
                "OPENAI_BASE_URL", "http://one/v1",
                "OPENAI_MODEL", "theirs",
                "VIBHAVA_OPENAI_MODEL", "ours"),
            Map.of());

    assertThat(layers.told(Key.OPENAI_BASE_URL).value()).isEqualTo("http://one/v1");
    assertThat(layers.told(Key.OPENAI_MODEL).value()).isEqualTo("ours");
  }

  @Test
  void aVariableThatIsBlankIsNotSet() {
    assertThat(read(Map.of("OPENAI_MODEL", " "), Map.of()).told(Key.OPENAI_MODEL).origin())
        .isEqualTo("default");
  }

  @Test
  void aSettingThatThereIsNotIsRefusedByName() throws IOException {
    write("vibhava.yaml", "reply:\n  tiemout: 1s\n");

    assertThatThrownBy(() -> read(Map.of(), Map.of()))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("reply.tiemout")
        .hasMessageContaining("reply.timeout");
  }

  @Test
  void aFileThatIsNoYamlIsRefusedWithItsLine() throws IOException {
    write("vibhava.yaml", "llm: auto\nreply: [\n");

    assertThatThrownBy(() -> read(Map.of(), Map.of()))
        .isInstanceOf(Failure.Invalid.class)
        .hasMessageContaining("vibhava.yaml")
        .hasMessageContaining("line");
  }

  private Layers read(Map<String, String> environment, Map<String, String> program) {
    return Layers.read(data, environment, program);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
  }
}

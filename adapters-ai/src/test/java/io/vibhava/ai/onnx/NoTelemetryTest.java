package io.vibhava.ai.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoTelemetryTest {

  @ParameterizedTest
  @ValueSource(strings = {"linux-x64", "linux-aarch64", "osx-aarch64"})
  void the_native_library_knows_no_address_to_report_to(String system) throws IOException {
    var file = system.startsWith("osx") ? "libonnxruntime.dylib" : "libonnxruntime.so";
    try (var in = Resources.find("/ai/onnxruntime/native/" + system + "/" + file).orElseThrow()) {
      var library = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(library.contains("OneCollector")).isFalse();
      assertThat(library.contains("events.data.microsoft.com")).isFalse();
    }
  }
}

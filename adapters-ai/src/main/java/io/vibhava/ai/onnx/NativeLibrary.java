package io.vibhava.ai.onnx;

import ai.onnxruntime.OrtEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Loads the runtime's native libraries. It would unpack them to a folder that stays behind when
/// the process is killed, 28 MB each time; we unpack them ourselves and remove them as soon as they
/// are loaded.
final class NativeLibrary {

  private static final String FOLDER_PROPERTY = "onnxruntime.native.path";
  private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibrary() {}

  static synchronized OrtEnvironment environment() throws IOException {
    if (System.getProperty(FOLDER_PROPERTY) != null
        || Resources.find(resource("onnxruntime")).isEmpty()) {
      return OrtEnvironment.getEnvironment();
    }
    var folder = Files.createTempDirectory("vibhava-onnx");
    try {
      for (var library : LIBRARIES) {
        unpack(library, folder);
      }
      System.setProperty(FOLDER_PROPERTY, folder.toString());
      return OrtEnvironment.getEnvironment();
    } finally {
      System.clearProperty(FOLDER_PROPERTY);
      remove(folder);
    }
  }

  private static void unpack(String library, Path folder) throws IOException {
    try (var in =
        Resources.find(resource(library)).orElseThrow(() -> new Resources.Missing(library))) {
      Files.copy(in, folder.resolve(file(library)));
    }
  }

  /// On systems that do not remove what is loaded, it goes at the end of the process.
  private static void remove(Path folder) {
    for (var library : LIBRARIES) {
      remove(folder.resolve(file(library)).toFile());
    }
    remove(folder.toFile());
  }

  private static void remove(File file) {
    if (!file.delete()) {
      file.deleteOnExit();
    }
  }

  private static String file(String library) {
    return System.mapLibraryName(library);
  }

  private static String resource(String library) {
    return "/ai/onnxruntime/native/%s-%s/%s".formatted(system(), processor(), file(library));
  }

  private static String system() {
    var name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "osx" : name.startsWith("win") ? "win" : "linux";
  }

  private static String processor() {
    return "aarch64".equals(System.getProperty("os.arch")) ? "aarch64" : "x64";
  }
}

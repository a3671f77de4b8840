package io.vibhava.benchmarks.streams;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// The [StreamsServer] as its clients see it.
///
/// @param requests one for each stream
record Remote(Process process, BufferedReader told, InetSocketAddress at, List<byte[]> requests)
    implements AutoCloseable {

  static Remote start(String which, Course course, Path folder) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                StreamsServer.class.getName(),
                which,
                String.valueOf(course.streams()),
                String.valueOf(course.pieces()),
                String.valueOf(course.longPercent()),
                folder.toString(),
                String.valueOf(course.isSpread()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var told =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    var at =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(told.readLine()));
    return new Remote(process, told, at, requests(told, course.streams()));
  }

  private static List<byte[]> requests(BufferedReader told, int streams) throws IOException {
    var requests = new ArrayList<byte[]>();
    for (var number = 0; number < streams; number++) {
      requests.add(Base64.getDecoder().decode(told.readLine()));
    }
    return requests;
  }

  /// How much time of the processor it has taken so far, in nanoseconds.
  long cpuNanos() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    return Long.parseLong(told.readLine());
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}

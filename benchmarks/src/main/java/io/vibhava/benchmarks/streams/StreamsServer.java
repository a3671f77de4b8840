package io.vibhava.benchmarks.streams;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/// A server in a process of its own, so that what it takes can be told from what the clients take.
/// It says its port, then a request for each stream; then, for each line that comes, how much time
/// of the processor it has taken. It ends with its standard input.
final class StreamsServer {

  private StreamsServer() {}

  /// @param arguments which server, how many streams, how many pieces each, how many of a hundred
  ///   streams are long, a folder, and whether pieces are spread
  static void main(String[] arguments) throws Exception {
    var streams = Integer.parseInt(arguments[1]);
    var pieces = Integer.parseInt(arguments[2]);
    var longPercent = Integer.parseInt(arguments[3]);
    var rhythm = new Rhythm(Boolean.parseBoolean(arguments[5]));
    try (var contestant =
        arguments[0].equals("ours")
            ? OurServer.start(Path.of(arguments[4]), pieces, rhythm)
            : JavalinServer.start(pieces, rhythm)) {
      IO.println(contestant.port());
      for (var number = 0; number < streams; number++) {
        IO.println(encoded(contestant.request(number, isLong(number, longPercent))));
      }
      tellCpu();
    }
  }

  /// Whether the stream with this number is one with long pieces.
  static boolean isLong(int number, int percent) {
    return number % 100 < percent;
  }

  private static String encoded(String request) {
    return Base64.getEncoder().encodeToString(request.getBytes(StandardCharsets.UTF_8));
  }

  private static void tellCpu() throws Exception {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    while (in.readLine() != null) {
      IO.println(system.getProcessCpuTime());
    }
  }
}

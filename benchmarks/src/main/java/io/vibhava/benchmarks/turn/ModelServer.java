package io.vibhava.benchmarks.turn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;

/// A model's server that knows one reply and gives it to everybody at once, over bare sockets, so
/// that what is measured is whoever asks. It is a process of its own and ends with its standard
/// input.
final class ModelServer {

  private ModelServer() {}

  /// @param arguments the file of the [AnswerClock]
  static void main(String[] arguments) throws IOException {
    var clock = AnswerClock.in(Path.of(arguments[0]));
    var server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(() -> accept(server, clock));
    IO.println(server.getLocalPort());
    System.in.transferTo(System.err);
  }

  private static void accept(ServerSocket server, AnswerClock clock) {
    try {
      while (true) {
        var socket = server.accept();
        Thread.ofPlatform().daemon().start(() -> serve(socket, clock));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void serve(Socket socket, AnswerClock clock) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var asking = new AskingWire(socket.getInputStream());
      var out = socket.getOutputStream();
      while (asking.skipRequest()) {
        out.write(CannedReply.FIRST);
        clock.answered();
        out.write(CannedReply.REST);
      }
    } catch (IOException e) {
      System.err.println("model server: a connection ended with " + e.getClass().getSimpleName());
    }
  }
}

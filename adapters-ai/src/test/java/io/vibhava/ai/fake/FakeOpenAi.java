package io.vibhava.ai.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on the loopback interface that speaks the provider's protocol. It answers each request
/// with the next of the answers it was given, then with its usual one; it remembers each request,
/// and when its client went away.
public final class FakeOpenAi implements AutoCloseable {

  private static final int BACKLOG = 1_024;

  private final ServerSocket server;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Answer usual = Answers.saying("Hello", " there", ".");

  private FakeOpenAi(ServerSocket server) {
    this.server = server;
  }

  /// Starts on a free port.
  public static FakeOpenAi start() {
    return start(0);
  }

  public static FakeOpenAi start(int port) {
    try {
      var fake = new FakeOpenAi(new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().name("fake-openai").start(fake::accept);
      return fake;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a client is given as the base URL.
  public URI baseUrl() {
    return endpoint().resolve("/v1");
  }

  /// What an Azure client is given as the endpoint.
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port());
  }

  public int port() {
    return server.getLocalPort();
  }

  /// The answer to the next request that has none yet.
  public FakeOpenAi then(Answer answer) {
    next.add(answer);
    return this;
  }

  /// The answer when nothing else is planned.
  public FakeOpenAi usually(Answer answer) {
    usual = answer;
    return this;
  }

  /// The requests so far, the first first.
  public List<Received> received() {
    return List.copyOf(received);
  }

  public Received last() {
    return received.getLast();
  }

  /// How many connections were ever opened.
  public int connections() {
    return connections.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        socket.setTcpNoDelay(true);
        sockets.add(socket);
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> new Connection(socket, this::answer).serve());
      } catch (IOException e) {
        return; // Closed.
      }
    }
  }

  private void answer(Received request, Reply reply) throws IOException, InterruptedException {
    if (request.target().endsWith("/models")) {
      reply.whole(
          200, "application/json", "{\"object\":\"list\",\"data\":[{\"id\":\"m\"}]}", Map.of());
      return;
    }
    received.add(request);
    var planned = next.poll();
    (planned == null ? usual : planned).give(request, reply);
  }

  @Override
  public void close() {
    try {
      server.close();
      for (var socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Serves until it is killed: `PORT [PIECES [MILLISECONDS-BETWEEN]]`.
  public static void main(String[] arguments) throws InterruptedException {
    var fake = start(Integer.parseInt(arguments[0]));
    var pieces = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 32;
    var pause = Duration.ofMillis(arguments.length > 2 ? Long.parseLong(arguments[2]) : 0);
    fake.usually(Answers.paced(pause, request -> Collections.nCopies(pieces, "word ")));
    System.out.println(fake.baseUrl());
    Thread.currentThread().join();
  }
}

package io.vibhava.e2e;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/// A program that serves a data folder, in a process of its own.
record Served(Running running, String url) implements AutoCloseable {

  private static final Pattern LISTENING = Pattern.compile("listening on (\\S+)\\R");

  /// Starts it on a free port, and waits until it listens.
  static Served on(Program program, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add("serve");
    arguments.add("--port");
    arguments.add("0");
    arguments.addAll(List.of(more));
    var running = program.start(arguments.toArray(String[]::new));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> LISTENING.matcher(running.errors()).find() || !running.isAlive());
    var found = LISTENING.matcher(running.errors());
    if (!found.find()) {
      throw new AssertionError(running.errors());
    }
    return new Served(running, found.group(1));
  }

  /// The official client of OpenAI, for whoever has `key`.
  OpenAIClient client(String key) {
    return OpenAIOkHttpClient.builder().baseUrl(url + "/v1").apiKey(key).maxRetries(0).build();
  }

  HttpResponse<String> get(String path, String key) {
    return sent(
        HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + key));
  }

  HttpResponse<String> post(String path, String json) {
    return sent(
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> sent(HttpRequest.Builder asked) {
    try (var client = HttpClient.newHttpClient()) {
      var request = asked.build();
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Tells it to end, and waits until it has.
  Ended end(String signal) {
    return running.signal(signal).await();
  }

  @Override
  public void close() {
    running.close();
  }
}

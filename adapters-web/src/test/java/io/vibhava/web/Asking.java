package io.vibhava.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/// A request in the making.
///
/// @param body what is sent; nothing where it is empty
public record Asking(
    String server, String method, String path, Map<String, String> headers, String body) {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Asking(String server, String method, String path) {
    this(server, method, path, Map.of(), "");
  }

  public Asking with(String header, String value) {
    var all = new TreeMap<>(headers);
    all.put(header, value);
    return new Asking(server, method, path, all, body);
  }

  /// With a JSON body.
  public Asking saying(String json) {
    return new Asking(server, method, path, headers, json).with("Content-Type", "application/json");
  }

  public Told told() {
    try {
      return new Told(CLIENT.send(request(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// The response as it comes, line by line.
  public HttpResponse<java.util.stream.Stream<String>> lines() {
    try {
      return CLIENT.send(request(), BodyHandlers.ofLines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpRequest request() {
    var request = HttpRequest.newBuilder(URI.create(server + path));
    headers.forEach(request::header);
    return request
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
        .build();
  }
}

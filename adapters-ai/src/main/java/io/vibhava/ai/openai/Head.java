package io.vibhava.ai.openai;

import com.openai.core.http.HttpRequest;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/// What stands before the body of a request: where it goes, and its headers, the key among them.
final class Head {

  private final HttpUrl url;
  private final Headers headers;

  private Head(HttpUrl url, Headers headers) {
    this.url = url;
    this.headers = headers;
  }

  /// That of a request of the SDK.
  static Head of(HttpRequest request) {
    var headers = new Headers.Builder();
    for (var name : request.headers().names()) {
      request.headers().values(name).forEach(value -> headers.add(name, value));
    }
    return new Head(HttpUrl.get(request.url()), headers.build());
  }

  Request before(RequestBody body) {
    return new Request.Builder().url(url).headers(headers).post(body).build();
  }
}

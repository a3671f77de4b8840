package io.vibhava.ai.openai;

import com.openai.core.http.Headers;
import com.openai.core.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// A successful response with a text, that came over no wire.
record Canned(Headers headers, String text) implements HttpResponse {

  private static final int OK = 200;

  @Override
  public int statusCode() {
    return OK;
  }

  @Override
  public InputStream body() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {}
}

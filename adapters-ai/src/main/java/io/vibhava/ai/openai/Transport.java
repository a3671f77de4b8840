package io.vibhava.ai.openai;

import com.openai.core.RequestOptions;
import com.openai.core.http.Headers;
import com.openai.core.http.HttpClient;
import com.openai.core.http.HttpRequest;
import com.openai.core.http.HttpRequestBody;
import com.openai.core.http.HttpResponse;
import com.openai.errors.OpenAIIoException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// The SDK's transport, so that a request can be cut, its response is bounded, and nothing is sent
/// on to another host: words go where the person chose. Time-outs other than that of connecting are
/// the [Watch]'s.
final class Transport implements HttpClient {

  /// What the request under way on this thread comes over.
  static final ScopedValue<Wire> WIRE = ScopedValue.newInstance();

  private static final Duration IDLE_CONNECTION_KEPT = Duration.ofMinutes(5);

  private final OpenAiLimits limits;
  private final Runnable beforeAsking;
  private final OkHttpClient http;

  /// @param beforeAsking runs last before a request goes out, and throws where none is to
  Transport(OpenAiLimits limits, Runnable beforeAsking) {
    this.limits = limits;
    this.beforeAsking = beforeAsking;
    this.http =
        new OkHttpClient.Builder()
            .socketFactory(new PromptSockets())
            .connectTimeout(limits.connectTimeout())
            .readTimeout(Duration.ZERO)
            .writeTimeout(Duration.ZERO)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .dispatcher(dispatcher())
            .connectionPool(pool(limits))
            .build();
  }

  private static Dispatcher dispatcher() {
    var dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(Integer.MAX_VALUE);
    dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
    return dispatcher;
  }

  private static ConnectionPool pool(OpenAiLimits limits) {
    return new ConnectionPool(
        limits.connectionsIdleMax(), IDLE_CONNECTION_KEPT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// A response that is no stream of events.
  static final class NotEvents extends IOException {
    private final String what;

    NotEvents(MediaType type) {
      this.what =
          switch (type.subtype()) {
            case "html" -> "a web page";
            case "json" -> "plain JSON";
            default -> "something else";
          };
    }

    String what() {
      return what;
    }
  }

  @Override
  public HttpResponse execute(HttpRequest request, RequestOptions options) {
    var wire = WIRE.get();
    return ask(written(request, wire), wire);
  }

  /// Sends `json` behind its head.
  Answer post(Head head, byte[] json) {
    var wire = WIRE.get();
    return ask(head.before(new JsonBody(json, wire)), wire);
  }

  private Answer ask(Request request, Wire wire) {
    beforeAsking.run();
    try {
      var call = http.newCall(request);
      wire.carry(call);
      wire.sending();
      if (http.connectionPool().idleConnectionCount() == 0) {
        wire.sent();
      }
      return answer(call, wire);
    } catch (IOException e) {
      throw new OpenAIIoException("no response", e);
    }
  }

  @Override
  public CompletableFuture<HttpResponse> executeAsync(HttpRequest request, RequestOptions options) {
    return CompletableFuture.completedFuture(execute(request, options));
  }

  @Override
  public void close() {
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }

  private Answer answer(Call call, Wire wire) throws IOException {
    var response = call.execute();
    var body = Objects.requireNonNull(response.body());
    var type = body.contentType();
    if (response.isSuccessful() && type != null && !type.subtype().equals("event-stream")) {
      response.close();
      throw new NotEvents(type);
    }
    var bytes = new EventBytes(body.byteStream(), limits);
    wire.carry(bytes);
    return new Answer(response, bytes);
  }

  private static Request written(HttpRequest request, Wire wire) {
    var written = new Request.Builder().url(request.url());
    for (var name : request.headers().names()) {
      request.headers().values(name).forEach(value -> written.addHeader(name, value));
    }
    var body = request.body();
    return written
        .method(request.method().name(), body == null ? null : new Body(body, wire))
        .build();
  }

  /// A body that is there; the last to be sent of a request.
  private static final class JsonBody extends RequestBody {

    private static final MediaType JSON = MediaType.get("application/json");

    private final byte[] json;
    private final Wire wire;

    JsonBody(byte[] json, Wire wire) {
      this.json = json;
      this.wire = wire;
    }

    @Override
    public MediaType contentType() {
      return JSON;
    }

    @Override
    public long contentLength() {
      return json.length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(json);
      sink.flush();
      wire.sent();
    }
  }

  /// The SDK's body as OkHttp's; the last to be sent of a request.
  private static final class Body extends RequestBody {
    private final HttpRequestBody body;
    private final Wire wire;
    private final long length;

    Body(HttpRequestBody body, Wire wire) {
      this.body = body;
      this.wire = wire;
      this.length = body.contentLength(); // Writes it as JSON, before any clock runs.
    }

    @Override
    public @Nullable MediaType contentType() {
      var type = body.contentType();
      return type == null ? null : MediaType.parse(type);
    }

    @Override
    public long contentLength() {
      return length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink.outputStream());
      sink.flush();
      wire.sent();
    }
  }

  /// OkHttp's response as the SDK's.
  record Answer(Response response, EventBytes bytes) implements HttpResponse {

    boolean isSuccessful() {
      return response.isSuccessful();
    }

    @Override
    public int statusCode() {
      return response.code();
    }

    @Override
    public Headers headers() {
      var headers = Headers.builder();
      response.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
      return headers.build();
    }

    @Override
    public InputStream body() {
      return bytes;
    }

    @Override
    public void close() {
      response.close();
    }
  }
}

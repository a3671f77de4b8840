package io.vibhava.ai.openai;

import com.openai.azure.AzureOpenAIServiceVersion;
import com.openai.azure.AzureUrlPathMode;
import com.openai.azure.credential.AzureApiKeyCredential;
import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientImpl;
import com.openai.core.ClientOptions;
import com.openai.core.LogLevel;
import com.openai.core.Timeout;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// The SDK's client, made on first use. Its retries, its time-outs, its telemetry headers and its
/// logging, which would print what is said wherever the environment asks for it, are off.
final class Client implements AutoCloseable {

  private static final String NO_KEY = "none";

  private final OpenAiSettings settings;
  private final Runnable beforeAsking;
  private final FutureTask<Made> made = new FutureTask<>(this::make);

  private record Made(OpenAIClient sdk, Transport transport) {}

  Client(OpenAiSettings settings) {
    this(settings, () -> {});
  }

  /// @param beforeAsking as [Transport]'s
  Client(OpenAiSettings settings, Runnable beforeAsking) {
    this.settings = settings;
    this.beforeAsking = beforeAsking;
  }

  OpenAIClient get() {
    return made().sdk();
  }

  /// What its requests and replies go over.
  Transport transport() {
    return made().transport();
  }

  private Made made() {
    made.run();
    try {
      return made.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the client was made", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the client can't be made", e.getCause());
    }
  }

  private Made make() {
    var transport = new Transport(settings.limits(), beforeAsking);
    var options =
        ClientOptions.builder()
            .httpClient(transport)
            .baseUrl(settings.place().url().toString())
            .maxRetries(0)
            .timeout(Timeout.builder().request(Duration.ZERO).read(Duration.ZERO).build())
            .disableTelemetry(true)
            .logLevel(LogLevel.OFF)
            .putHeader("Accept-Encoding", "identity");
    switch (settings.place()) {
      case Place.OpenAi place -> address(options, place);
      case Place.Azure place -> address(options, place);
    }
    return new Made(new OpenAIClientImpl(options.build()), transport);
  }

  private static void address(ClientOptions.Builder options, Place.OpenAi place) {
    options.apiKey(place.key().map(Secret::value).orElse(NO_KEY));
    if (place.key().isEmpty()) {
      options.removeHeaders("Authorization");
    }
  }

  private static void address(ClientOptions.Builder options, Place.Azure place) {
    options
        .azureUrlPathMode(AzureUrlPathMode.LEGACY)
        .azureServiceVersion(AzureOpenAIServiceVersion.fromString(place.apiVersion()))
        .credential(AzureApiKeyCredential.create(place.key().orElseThrow().value()));
  }

  @Override
  public void close() {
    if (made.state() == Future.State.SUCCESS) {
      made.resultNow().sdk().close();
    }
  }
}

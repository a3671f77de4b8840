package io.vibhava.ai.openai;

import static io.vibhava.application.turn.BrainContract.pieces;
import static io.vibhava.application.turn.BrainContract.prompt;

import com.openai.client.OpenAIClientImpl;
import com.openai.core.ClientOptions;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.vibhava.ai.onnx.OnnxEmbedder;
import io.vibhava.ai.tokens.JtokkitTokenCounter;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A program that logs all it can while it uses every model: `URL REPLIES CANARY KEY [unlocked]`.
final class TalkativeProgram {

  private TalkativeProgram() {}

  public static void main(String[] arguments) {
    logEverything();
    var url = URI.create(arguments[0]);
    var canary = arguments[2];
    if (arguments.length > 4) {
      askByTheBareSdk(url, canary, arguments[3]);
      return;
    }
    var key = Optional.of(new Secret(arguments[3]));
    for (var place :
        List.of(new Place.OpenAi(url, "m", key), new Place.Azure(url, "d", "v", key))) {
      talk(place, Integer.parseInt(arguments[1]), canary);
    }
    try (var embedder = new OnnxEmbedder()) {
      embedder.embed(canary);
    }
    new JtokkitTokenCounter().count(canary);
  }

  private static void talk(Place place, int replies, String canary) {
    try (var brain = new OpenAiBrain(Fixtures.settings(place))) {
      for (var i = 0; i < replies; i++) {
        try (var speech = brain.speak(prompt(List.of(canary, canary), canary), Voice.usual())) {
          System.out.println("heard " + pieces(speech).size());
        } catch (Failure failure) {
          System.out.println("failed " + failure);
        }
      }
    }
  }

  private static void askByTheBareSdk(URI url, String canary, String key) {
    try (var http = new Transport(OpenAiLimits.USUAL, () -> {})) {
      var options =
          ClientOptions.builder().fromEnv().httpClient(http).baseUrl(url.toString()).apiKey(key);
      var request = ChatCompletionCreateParams.builder().model("m").addUserMessage(canary).build();
      ScopedValue.where(Transport.WIRE, new Wire())
          .run(() -> {
            try (var events =
                new OpenAIClientImpl(options.build())
                    .chat()
                    .completions()
                    .createStreaming(request)) {
              System.out.println("heard " + events.stream().count());
            }
          });
    }
  }

  private static void logEverything() {
    var handler = new ConsoleHandler();
    handler.setLevel(Level.ALL);
    var root = Logger.getLogger("");
    root.setLevel(Level.ALL);
    root.addHandler(handler);
  }
}

package io.vibhava.ai.fake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Answers that many tests want.
public final class Answers {

  private Answers() {}

  /// A whole reply in these pieces, with usage.
  public static Answer saying(String... pieces) {
    return replying(request -> List.of(pieces));
  }

  /// A whole reply, made from the request.
  public static Answer replying(Function<Received, List<String>> pieces) {
    return paced(Duration.ZERO, pieces);
  }

  /// A whole reply with a pause before each piece but the first.
  public static Answer paced(Duration pause, Function<Received, List<String>> pieces) {
    return (request, reply) -> {
      var said = pieces.apply(request);
      reply.stream();
      for (var i = 0; i < said.size() && !reply.isGone(); i++) {
        reply.pause(i == 0 ? Duration.ZERO : pause).piece(said.get(i));
      }
      reply.finish("stop").usage(request.body().length / 4, said.size(), 0).done();
    };
  }

  /// An error as the API writes it, with an echo of the request that must not get through.
  public static Answer failing(int status, String code, Map<String, String> headers) {
    return (request, reply) ->
        reply.whole(status, "application/json", error(code, request.text()), headers);
  }

  public static Answer failing(int status, String code) {
    return failing(status, code, Map.of());
  }

  static String error(String code, String message) {
    return "{\"error\":{\"message\":%s,\"type\":\"error\",\"param\":null,\"code\":%s}}"
        .formatted(Reply.quoted(message), Reply.quoted(code));
  }

  /// Takes the request and never answers.
  public static Answer silence() {
    return (request, reply) -> reply.pause(Duration.ofMinutes(1));
  }

  /// Says these pieces, then nothing more, with the connection open.
  public static Answer stallingAfter(String... pieces) {
    return (request, reply) -> {
      reply.stream();
      for (var piece : pieces) {
        reply.piece(piece);
      }
      reply.pause(Duration.ofMinutes(1));
    };
  }
}

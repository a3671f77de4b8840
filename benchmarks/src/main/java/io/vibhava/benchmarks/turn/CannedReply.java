package io.vibhava.benchmarks.turn;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The one reply of the [ModelServer], as it goes over the wire: an event for each of its words,
/// the first in a packet of its own.
final class CannedReply {

  private static final List<String> WORDS =
      List.of(
          ("That sounds like a good evening by the water , and I am glad that you took the long way "
                  + "home for once . What did you bring back with you in the end ?")
              .split(" "));
  private static final String HEAD =
      """
      HTTP/1.1 200 OK\r
      Content-Type: text/event-stream; charset=utf-8\r
      Transfer-Encoding: chunked\r
      \r
      """;
  private static final String EVENT =
      """
      {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"canned",\
      "system_fingerprint":"fp_1","choices":[{"index":0,"delta":{%s},"logprobs":null,"finish_reason":%s}],\
      "usage":null}\
      """;
  private static final String USAGE =
      """
      {"id":"chatcmpl-1","object":"chat.completion.chunk","created":1760000000,"model":"canned",\
      "system_fingerprint":"fp_1","choices":[],"usage":{"prompt_tokens":1500,"completion_tokens":32,\
      "total_tokens":1532,"prompt_tokens_details":{"cached_tokens":0}}}\
      """;

  static final byte[] FIRST = bytes(HEAD + word(WORDS.getFirst(), "\"role\":\"assistant\","));
  static final byte[] REST = bytes(rest());

  private CannedReply() {}

  private static String rest() {
    var rest = new StringBuilder();
    WORDS.stream().skip(1).forEach(word -> rest.append(word(" " + word, "")));
    rest.append(chunk(EVENT.formatted("", "\"stop\"")))
        .append(chunk(USAGE))
        .append(chunk("[DONE]"));
    return rest.append("0\r\n\r\n").toString();
  }

  private static String word(String word, String role) {
    return chunk(EVENT.formatted(role + "\"content\":\"" + word + "\"", "null"));
  }

  private static String chunk(String data) {
    var event = "data: " + data + "\n\n";
    return Integer.toHexString(event.length()) + "\r\n" + event + "\r\n";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

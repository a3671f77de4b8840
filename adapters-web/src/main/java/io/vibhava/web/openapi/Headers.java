package io.vibhava.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The headers of responses.
final class Headers {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final String RETRY_AFTER = "Retry-After";
  private static final String ETAG = "ETag";

  /// What each response has. Where nothing is limited, nothing is said of limits.
  private static final List<String> ALWAYS =
      List.of("X-Request-Id", "RateLimit-Policy", "RateLimit");

  private static final Map<String, String> ABOUT = new LinkedHashMap<>();

  static {
    ABOUT.put("X-Request-Id", "Names this answer, for whoever asks about it.");
    ABOUT.put(
        "RateLimit-Policy",
        "How often one may ask: of each policy its name, how many requests (q) in how many seconds (w).");
    ABOUT.put(
        "RateLimit",
        "What is left: of each policy its name, how many requests (r), and in how many seconds all are there again (t).");
    ABOUT.put(RETRY_AFTER, "In how many seconds it is worth to ask again, where that is known.");
    ABOUT.put(ETAG, "The revision, which a change of it has to name by If-Match.");
  }

  private Headers() {}

  /// All of them, to be referred to.
  static ObjectNode all() {
    var all = JSON.objectNode();
    ABOUT.forEach((name, about) -> {
      var header = all.putObject(name).put("description", about);
      header.putObject("schema").put("type", name.equals(RETRY_AFTER) ? "integer" : "string");
    });
    return all;
  }

  static ObjectNode ofSuccess(boolean isTagged) {
    var headers = of(ALWAYS);
    if (isTagged) {
      headers.set(ETAG, reference(ETAG));
    }
    return headers;
  }

  static ObjectNode ofRefusal() {
    var headers = of(ALWAYS);
    headers.set(RETRY_AFTER, reference(RETRY_AFTER));
    return headers;
  }

  private static ObjectNode of(List<String> names) {
    var headers = JSON.objectNode();
    names.forEach(name -> headers.set(name, reference(name)));
    return headers;
  }

  private static ObjectNode reference(String name) {
    return JSON.objectNode().put("$ref", "#/components/headers/" + name);
  }
}

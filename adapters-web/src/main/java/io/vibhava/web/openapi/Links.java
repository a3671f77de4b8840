package io.vibhava.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which routes can be asked with what another one gave.
record Links(List<Route> routes) {

  private static final String ID = "$response.body#/id";
  private static final String FIRST = "$response.body#/items/0/id";
  private static final String AVATAR = "$request.path.avatar";
  private static final String CONVERSATION = "$request.path.conversation";
  private static final Map<String, String> TURN =
      Map.of(
          "conversation", "$response.body#/asked/conversation",
          "message", "$response.body#/asked/message",
          "turn", "$response.body#/asked/turn");

  /// Where ids stand in what a route gives, and in what it was asked with.
  private static final Map<String, Map<String, String>> GIVEN =
      Map.of(
          "POST /v1/avatars", Map.of("avatar", ID),
          "GET /v1/avatars", Map.of("avatar", FIRST),
          "GET /v1/avatars/{avatar}/memories", Map.of("avatar", AVATAR, "memory", FIRST),
          "POST /v1/conversations", TURN,
          "POST /v1/conversations/{conversation}/messages", TURN,
          "GET /v1/conversations", Map.of("conversation", FIRST),
          "GET /v1/conversations/{conversation}/messages",
              Map.of("conversation", CONVERSATION, "message", FIRST),
          "GET /v1/me/sessions", Map.of("session", FIRST),
          "POST /v1/admin/invites", Map.of("invite", ID),
          "GET /v1/models", Map.of("model", "$response.body#/data/0/id"));

  /// Those behind `route`; none where it gives no ids.
  ObjectNode behind(Route route) {
    var links = JsonNodeFactory.instance.objectNode();
    var given = GIVEN.getOrDefault(route.method() + " " + route.path(), Map.of());
    routes.stream()
        .filter(next -> !next.equals(route) && isReached(next, given))
        .forEach(next -> links.set(Operations.id(next), link(next, given)));
    talk(given).ifPresent(talk -> links.set("talk", talk));
    return links;
  }

  /// Whether all its ids are there, and one of them is new.
  private static boolean isReached(Route next, Map<String, String> given) {
    var names = Operations.names(next);
    return given.keySet().containsAll(names)
        && names.stream().anyMatch(name -> given.getOrDefault(name, "").startsWith("$response"));
  }

  private static ObjectNode link(Route next, Map<String, String> given) {
    var link = JsonNodeFactory.instance.objectNode().put("operationId", Operations.id(next));
    var parameters = link.putObject("parameters");
    Operations.names(next).forEach(name -> parameters.put(name, given.get(name)));
    return link;
  }

  /// To whoever was made or is there, something can be said.
  private Optional<ObjectNode> talk(Map<String, String> given) {
    return routes.stream()
        .filter(next -> given.keySet().equals(Set.of("avatar")))
        .filter(next -> (next.method() + " " + next.path()).equals("POST /v1/conversations"))
        .findFirst()
        .map(next -> {
          var link = JsonNodeFactory.instance.objectNode().put("operationId", Operations.id(next));
          link.putObject("requestBody").put("avatar", given.get("avatar")).put("text", "Hello");
          return link;
        });
  }
}

package io.vibhava.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vibhava.web.http.Method;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Map;

/// Which routes can be asked with what another one gave.
record Links(List<Route> routes) {

  /// Where the ids of what was made stand in the answer.
  private static final Map<String, Map<String, String>> GIVEN =
      Map.of(
          "/v1/avatars", Map.of("avatar", "$response.body#/id"),
          "/v1/conversations",
              Map.of(
                  "conversation", "$response.body#/asked/conversation",
                  "message", "$response.body#/asked/message",
                  "turn", "$response.body#/asked/turn"));

  /// Those behind `route`; none where it makes nothing.
  ObjectNode behind(Route route) {
    var links = JsonNodeFactory.instance.objectNode();
    var given =
        route.method() == Method.POST ? GIVEN.getOrDefault(route.path(), Map.of()) : Map.<String, String>of();
    routes.stream()
        .filter(next -> !given.isEmpty() && Parameters.IN_PATH.matcher(next.path()).find())
        .filter(next -> Operations.names(next).stream().allMatch(given::containsKey))
        .forEach(next -> links.set(Operations.id(next), link(next, given)));
    return links;
  }

  private static ObjectNode link(Route next, Map<String, String> given) {
    var link = JsonNodeFactory.instance.objectNode().put("operationId", Operations.id(next));
    var parameters = link.putObject("parameters");
    Operations.names(next).forEach(name -> parameters.put(name, given.get(name)));
    return link;
  }
}

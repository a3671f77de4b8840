package io.vibhava.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.vibhava.web.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A route as it is described.
record Operation(
    String method,
    String path,
    JsonNode described,
    JsonNode document,
    Map<String, JsonSchema> known) {

  static List<Operation> all(JsonNode document) {
    var all = new ArrayList<Operation>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(one ->
                    all.add(
                        new Operation(
                            one.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            one.getValue(),
                            document,
                            new HashMap<>()))));
    return all;
  }

  boolean isGuarded() {
    return !described.path("security").isEmpty();
  }

  boolean isMaking() {
    return method.equals("POST") && List.of("/v1/avatars", "/v1/conversations").contains(path);
  }

  boolean isOfAdmins() {
    return path.startsWith("/v1/admin");
  }

  List<JsonNode> parameters(String in) {
    return described
        .path("parameters")
        .valueStream()
        .filter(one -> one.get("in").asText().equals(in))
        .toList();
  }

  JsonNode body() {
    return described.at("/requestBody/content/application~1json/schema");
  }

  /// What is wrong with an answer; nothing where it is as it is described.
  List<String> wrongs(Told told) {
    var response = response(String.valueOf(told.status()));
    if (response.isMissingNode()) {
      return List.of("status %d is not described".formatted(told.status()));
    }
    var content = response.path("content");
    var type = told.type().split(";", 2)[0];
    if (content.isEmpty()) {
      return told.body().isEmpty() || path.startsWith("/docs") ? List.of() : List.of("a body came");
    }
    if (!content.has(type)) {
      return List.of("type %s is not described".formatted(type));
    }
    return type.endsWith("json")
        ? schema(told.status(), content.get(type).get("schema")).validate(told.json()).stream()
            .map(Object::toString)
            .toList()
        : List.of();
  }

  private JsonNode response(String status) {
    var response = described.path("responses").path(status);
    return response.has("$ref")
        ? document.at(response.get("$ref").asText().substring(1))
        : response;
  }

  private JsonSchema schema(int status, JsonNode schema) {
    return known.computeIfAbsent(
        String.valueOf(status),
        _ -> {
          ObjectNode whole = schema.deepCopy();
          whole.set("components", document.get("components"));
          return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
        });
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}

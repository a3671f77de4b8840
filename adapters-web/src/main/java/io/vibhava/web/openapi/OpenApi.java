package io.vibhava.web.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vibhava.web.http.About;
import io.vibhava.web.http.About.Kind;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.http.RefusalShape;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The description of the API by OpenAPI 3.1: of each route what it says of itself.
final class OpenApi {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String JSON_TYPE = "application/json";
  private static final String EVENTS_TYPE = "text/event-stream";

  private final List<Route> routes;
  private final Parameters parameters;
  private final Links links;
  private final Shapes shapes = new Shapes();

  private OpenApi(List<Route> routes, HttpLimits limits) {
    this.routes = routes;
    this.parameters = new Parameters(limits);
    this.links = new Links(routes);
  }

  static ObjectNode of(List<Route> routes, HttpLimits limits) {
    return new OpenApi(routes, limits).document();
  }

  private ObjectNode document() {
    var document = JSON.objectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "VibhavaFusion")
        .put("version", "1")
        .put(
            "description",
            "Avatars that converse, remember, and stay under their owner's control.");
    document.putArray("servers").addObject().put("url", "/");
    var paths = document.putObject("paths");
    routes.stream()
        .filter(route -> route.refusals().equals(RefusalShape.PROBLEM))
        .flatMap(route -> route.about().takes().stream())
        .forEach(shapes::close);
    routes.forEach(route ->
        paths
            .withObjectProperty(route.path())
            .set(route.method().name().toLowerCase(Locale.ROOT), operation(route)));
    var components = document.putObject("components");
    components
        .putObject("securitySchemes")
        .putObject("key")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A key, or the access_token of a log-in.");
    var responses = components.putObject("responses");
    responses.set("Problem", refused("application/problem+json", problem()));
    responses.set("OpenAiError", refused(JSON_TYPE, openAiError()));
    components.set("headers", Headers.all());
    components.set("schemas", shapes.all());
    return document;
  }

  private ObjectNode operation(Route route) {
    var about = route.about();
    var operation =
        JSON.objectNode().put("operationId", Operations.id(route)).put("summary", about.summary());
    operation.set("parameters", parameters.of(route));
    about
        .takes()
        .ifPresent(shape -> {
          var body = operation.putObject("requestBody").put("required", true);
          body.set("content", content(JSON_TYPE, shapes.of(shape)));
        });
    var responses = operation.putObject("responses");
    responses.set(String.valueOf(about.status()), success(route));
    if (about.kind() == Kind.EVENTS) {
      responses.set("204", heardOut());
    }
    statuses(route).forEach(status -> responses.set(String.valueOf(status), refusal(route)));
    var security = operation.putArray("security");
    if (route instanceof Route.Guarded guarded) {
      security.addObject().putArray("key");
      operation.put("x-scope", guarded.needs().scope().label());
    }
    return operation;
  }

  private ObjectNode success(Route route) {
    var about = route.about();
    var response = JSON.objectNode().put("description", about.summary());
    about.gives().ifPresent(shape -> response.set("content", given(route, shape)));
    var behind = links.behind(route);
    if (!behind.isEmpty()) {
      response.set("links", behind);
    }
    var isTagged = about.kind() == Kind.TAGGED || about.kind() == Kind.CHANGE;
    response.set("headers", Headers.ofSuccess(isTagged));
    return response;
  }

  private static ObjectNode heardOut() {
    var response = JSON.objectNode().put("description", "All of it was heard; come back no more.");
    response.set("headers", Headers.ofSuccess(false));
    return response;
  }

  private ObjectNode given(Route route, Class<?> shape) {
    return switch (route.about().kind()) {
      case ONE, TAGGED, CHANGE -> content(JSON_TYPE, shapes.of(shape));
      case LINES -> content("application/jsonl", shapes.of(shape));
      case PAGE -> content(JSON_TYPE, page(shapes.of(shape)));
      case TURN -> turn(shape);
      case EVENTS -> content(EVENTS_TYPE, event());
    };
  }

  private ObjectNode turn(Class<?> shape) {
    var content = content(JSON_TYPE, shapes.of(shape));
    content.set(EVENTS_TYPE, schema(event()));
    return content;
  }

  /// One event of a stream.
  private static ObjectNode event() {
    var event = JSON.objectNode().put("type", "object");
    var properties = event.putObject("properties");
    for (var name : List.of("id", "event", "data")) {
      properties.putObject(name).put("type", "string");
    }
    return event;
  }

  private static ObjectNode page(ObjectNode item) {
    var page = JSON.objectNode().put("type", "object");
    page.putArray("required").add("items").add("next");
    var properties = page.putObject("properties");
    properties.putObject("items").put("type", "array").set("items", item);
    properties.putObject("next").putArray("type").add("string").add("null");
    return page;
  }

  private static ObjectNode problem() {
    var problem = JSON.objectNode().put("type", "object");
    problem.putArray("required").add("type").add("title").add("status").add("code").add("detail");
    var properties = problem.putObject("properties");
    for (var name : List.of("type", "title", "code", "detail")) {
      properties.putObject(name).put("type", "string");
    }
    properties.putObject("status").put("type", "integer");
    var error = properties.putObject("errors").put("type", "array").putObject("items");
    error.put("type", "object").putArray("required").add("pointer").add("detail");
    var within = error.putObject("properties");
    within.putObject("pointer").put("type", "string");
    within.putObject("detail").put("type", "string");
    return problem;
  }

  /// A refusal as OpenAI's clients expect it.
  private static ObjectNode openAiError() {
    var refusal = JSON.objectNode().put("type", "object");
    refusal.putArray("required").add("error");
    var error = refusal.putObject("properties").putObject("error").put("type", "object");
    error.putArray("required").add("message").add("type").add("param").add("code");
    var properties = error.putObject("properties");
    for (var name : List.of("message", "type", "code")) {
      properties.putObject(name).put("type", "string");
    }
    properties.putObject("param").putArray("type").add("string").add("null");
    return refusal;
  }

  private static ObjectNode refused(String type, ObjectNode schema) {
    var response = JSON.objectNode().put("description", "Why it can't be answered.");
    response.set("content", content(type, schema));
    response.set("headers", Headers.ofRefusal());
    return response;
  }

  private static ObjectNode content(String type, ObjectNode schema) {
    var content = JSON.objectNode();
    content.set(type, schema(schema));
    return content;
  }

  private static ObjectNode schema(ObjectNode schema) {
    var media = JSON.objectNode();
    media.set("schema", schema);
    return media;
  }

  private static ObjectNode refusal(Route route) {
    var name = route.refusals().equals(RefusalShape.PROBLEM) ? "Problem" : "OpenAiError";
    return JSON.objectNode().put("$ref", "#/components/responses/" + name);
  }

  /// How a route may refuse.
  private static Set<Integer> statuses(Route route) {
    var all = new TreeSet<>(List.of(400, 404, 414, 421, 429, 431, 500, 503));
    if (route instanceof Route.Guarded || route.about().takes().isPresent()) {
      all.addAll(List.of(401, 403, 409, 413, 422, 507));
    }
    if (route.about().takes().isPresent()) {
      all.addAll(List.of(408, 415));
    }
    if (route.path().endsWith("}")) {
      all.add(405); // What is said there may be the name of another route.
    }
    if (route.about().kind() == About.Kind.CHANGE) {
      all.addAll(List.of(412, 428));
    }
    return all;
  }
}

package io.vibhava.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vibhava.web.http.About.Kind;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.http.Method;
import io.vibhava.web.http.Route;
import java.util.regex.Pattern;

/// The parameters of a route.
record Parameters(HttpLimits limits) {

  static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  ArrayNode of(Route route) {
    var all = JSON.arrayNode();
    IN_PATH
        .matcher(route.path())
        .results()
        .forEach(found -> all.add(parameter("path", found.group(1), true, inPath(found.group(1)))));
    route
        .about()
        .queries()
        .forEach(name -> all.add(parameter("query", name, false, inQuery(name))));
    if (route.about().kind() == Kind.CHANGE) {
      all.add(parameter("header", "If-Match", true, text("string")));
    }
    if (route.about().kind() == Kind.TURN && route.method() == Method.GET) {
      all.add(parameter("header", "Last-Event-ID", false, number(0, Long.MAX_VALUE)));
    }
    return all;
  }

  private static ObjectNode parameter(String in, String name, boolean required, ObjectNode schema) {
    var parameter = JSON.objectNode().put("name", name).put("in", in).put("required", required);
    parameter.set("schema", schema);
    return parameter;
  }

  private static ObjectNode inPath(String name) {
    return switch (name) {
      case "model", "file" -> text("string").put("minLength", 1);
      default -> text("string").put("format", "uuid");
    };
  }

  private ObjectNode inQuery(String name) {
    return switch (name) {
      case "limit" -> number(1, limits.pageItemsMax());
      case "avatar" -> text("string").put("format", "uuid");
      case "from", "to" -> text("string").put("format", "date-time");
      case "past", "branches", "source" -> text("boolean");
      case "state" -> choice("active", "archived", "all");
      case "kind" -> choice("episode", "fact", "preference", "reflection");
      default -> text("string");
    };
  }

  private static ObjectNode text(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static ObjectNode number(long min, long max) {
    return text("integer").put("minimum", min).put("maximum", max);
  }

  private static ObjectNode choice(String... values) {
    var schema = text("string");
    var all = schema.putArray("enum");
    for (var value : values) {
      all.add(value);
    }
    return schema;
  }
}

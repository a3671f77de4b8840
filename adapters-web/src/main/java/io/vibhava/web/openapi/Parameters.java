package io.vibhava.web.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vibhava.domain.memory.Wanted;
import io.vibhava.web.http.About.Kind;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.http.Route;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// The parameters of a route.
record Parameters(HttpLimits limits) {

  static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

  /// An entity tag as ours are, or whichever there is.
  private static final String TAG = "^(\"[0-9]+\"|\\*)$";

  /// A time with an offset as there are any on earth.
  private static final String TIME =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9])$";

  /// A day that every month has: a later one may be none.
  private static final String DAY = "^2[0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$";

  /// A name that an account can have, of those that are all in one alphabet.
  private static final String NAME = "^[a-z0-9][a-z0-9._@+-]{0,99}$";

  private static final String BY = "^(day|avatar|purpose|model)(,(day|avatar|purpose|model))*$";

  private static final long EVENT_MAX = 999_999_999_999_999_999L;

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
        .forEach(name -> all.add(parameter("query", name, name.equals("q"), inQuery(name))));
    if (route.about().kind() == Kind.CHANGE) {
      all.add(parameter("header", "If-Match", true, text("string").put("pattern", TAG)));
    }
    if (route.about().kind() == Kind.EVENTS) {
      all.add(parameter("header", "Last-Event-ID", false, number(0, EVENT_MAX)));
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
      case "model" -> text("string").put("minLength", 1);
      case "person" -> text("string").put("pattern", NAME);
      case "file" -> choice(Pages.FILES);
      default -> text("string").put("format", "uuid");
    };
  }

  private ObjectNode inQuery(String name) {
    return switch (name) {
      case "limit" -> number(1, limits.pageItemsMax());
      case "avatar" -> text("string").put("format", "uuid");
      case "from", "to" -> text("string").put("format", "date-time").put("pattern", TIME);
      case "q" -> text("string").put("pattern", Shapes.VISIBLE);
      case "first", "last" -> text("string").put("format", "date").put("pattern", DAY);
      case "by" -> text("string").put("pattern", BY);
      case "past", "branches", "source" -> text("boolean");
      case "state" -> choice("active", "archived", "all");
      case "kind" -> choice(Wanted.KINDS);
      default -> text("string").put("minLength", 1);
    };
  }

  private static ObjectNode text(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static ObjectNode number(long min, long max) {
    return text("integer").put("minimum", min).put("maximum", max);
  }

  private static ObjectNode choice(String... values) {
    return choice(List.of(values));
  }

  private static ObjectNode choice(Collection<String> values) {
    var schema = text("string");
    var all = schema.putArray("enum");
    values.forEach(all::add);
    return schema;
  }
}

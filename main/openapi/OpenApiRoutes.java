package io.vibhava.web.openapi;

import static io.vibhava.web.http.Method.GET;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The routes that describe the others, and themselves.
public final class OpenApiRoutes {

  private OpenApiRoutes() {}

  /// `routes` with those that describe them.
  public static List<Route> with(List<Route> routes, HttpLimits limits) {
    var all = new ArrayList<>(routes);
    var document = new Once(() -> OpenApi.of(all, limits));
    all.add(
        new Route.Open(
            GET,
            "/openapi.json",
            About.that("This description, by OpenAPI 3.1.").giving(ObjectNode.class),
            _ -> Answer.ok(document.get())));
    all.addAll(Pages.routes());
    return List.copyOf(all);
  }

  /// The document, made when it is first asked for: whoever never asks does not wait for it.
  private static final class Once {

    private final Supplier<ObjectNode> making;
    private @Nullable ObjectNode made;

    Once(Supplier<ObjectNode> making) {
      this.making = making;
    }

    synchronized ObjectNode get() {
      if (made == null) {
        made = making.get();
      }
      return made;
    }
  }
}

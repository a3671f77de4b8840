package io.vibhava.web;

import static io.vibhava.web.http.Method.GET;

import io.vibhava.web.account.AccountRoutes;
import io.vibhava.web.account.AdminRoutes;
import io.vibhava.web.account.AuthRoutes;
import io.vibhava.web.account.KeyRoutes;
import io.vibhava.web.avatar.AvatarRoutes;
import io.vibhava.web.avatar.ShareRoutes;
import io.vibhava.web.conversation.ConversationRoutes;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Refusal;
import io.vibhava.web.http.RefusalShape;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Route;
import io.vibhava.web.http.Seats;
import io.vibhava.web.memory.MemoryRoutes;
import io.vibhava.web.memory.ProfileRoutes;
import io.vibhava.web.openai.OpenAiRoutes;
import io.vibhava.web.openapi.OpenApiRoutes;
import io.vibhava.web.turn.TurnRoutes;
import io.vibhava.web.usage.UsageRoutes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every route there is. Nothing else is registered at the server.
public final class RouteTable {

  private final List<Route> routes;
  private final List<Shape> shapes;

  /// The form of a path.
  private record Shape(String path, Pattern pattern) {

    static Shape of(String path) {
      var parts =
          Stream.of(path.split("/"))
              .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
      return new Shape(path, Pattern.compile(parts.collect(Collectors.joining("/"))));
    }

    long unsaid() {
      return path.chars().filter(letter -> letter == '{').count();
    }

    boolean fits(String asked) {
      return pattern.matcher(asked).matches();
    }
  }

  /// @throws IllegalArgumentException if two routes are the same
  public RouteTable(List<Route> routes) {
    this.routes = List.copyOf(routes);
    this.shapes =
        routes.stream()
            .map(Route::path)
            .distinct()
            .map(Shape::of)
            .sorted(Comparator.comparingLong(Shape::unsaid))
            .toList();
    var seen = new HashSet<String>();
    for (var route : routes) {
      if (!seen.add(route.method() + " " + route.path().replaceAll("\\{\\w+}", "{}"))) {
        throw new IllegalArgumentException("two routes are " + route.method() + " " + route.path());
      }
    }
  }

  public List<Route> routes() {
    return routes;
  }

  public static RouteTable of(WebParts parts, WebSettings settings) {
    var engine = parts.engine();
    var seats = new Seats(settings.streams().perPersonMax());
    var routes =
        Stream.of(
                health(parts),
                AuthRoutes.of(engine.accounts(), parts.tokens(settings)),
                KeyRoutes.of(engine),
                AccountRoutes.of(engine.accounts()),
                AdminRoutes.of(engine.accounts()),
                AvatarRoutes.of(engine),
                ShareRoutes.of(engine),
                ConversationRoutes.of(engine),
                TurnRoutes.of(engine, parts.turns(), seats, settings.streams(), parts.measures()),
                MemoryRoutes.of(engine, parts.clock()),
                ProfileRoutes.of(engine, parts.clock()),
                UsageRoutes.of(engine, parts.clock()),
                OpenAiRoutes.of(
                    engine,
                    parts.turns(),
                    parts.clock(),
                    seats,
                    settings.chats(),
                    parts.measures()))
            .flatMap(List::stream)
            .toList();
    return new RouteTable(OpenApiRoutes.with(routes, settings.http()));
  }

  private static List<Route> health(WebParts parts) {
    return List.of(
        new Route.Open(
            GET,
            "/health/live",
            About.that("Whether the server runs.").giving(HealthJson.class),
            _ -> Answer.ok(new HealthJson("ok"))),
        new Route.Open(
            GET,
            "/health/ready",
            About.that("Whether the server can answer.").giving(HealthJson.class),
            _ -> ready(parts)));
  }

  private static Answer ready(WebParts parts) {
    if (!parts.isReady().getAsBoolean()) {
      throw new Refused(new Refusal(503, "unavailable", "what is kept can't be read now"));
    }
    return Answer.ok(new HealthJson("ok"));
  }

  /// Why nothing answers at `path`: nothing is there, or not for this method.
  Refusal missing(String path) {
    var best = best(path);
    var allowed =
        routes.stream()
            .filter(route -> best.filter(route.path()::equals).isPresent())
            .map(Route::method)
            .sorted()
            .toList();
    if (allowed.isEmpty()) {
      return new Refusal(404, "not-found", "there is no such route; see: /openapi.json");
    }
    var names =
        allowed.stream()
            .distinct()
            .flatMap(method -> method == GET ? Stream.of("GET", "HEAD") : Stream.of(method.name()))
            .collect(Collectors.joining(", "));
    return new Refusal(
        405,
        "invalid",
        "this method is not for this route; it takes " + names,
        List.of(),
        Map.of("Allow", names));
  }

  /// How it is told that nothing answers at `path`: in the form of what is beside it.
  RefusalShape refusals(String path) {
    return routes.stream()
        .filter(route -> !route.refusals().equals(RefusalShape.PROBLEM))
        .filter(route -> begins(route.path()).equals(begins(path)))
        .map(Route::refusals)
        .findFirst()
        .orElse(RefusalShape.PROBLEM);
  }

  /// Such as `/v1/chat`.
  private static String begins(String path) {
    return Stream.of(path.split("/")).limit(3).collect(Collectors.joining("/"));
  }

  /// Whether `path` is the whole path of another route, and so fits a part of `route` by chance:
  /// nothing is called `search`.
  boolean isAnothers(Route route, String path) {
    return best(path).filter(one -> !one.equals(route.path())).isPresent();
  }

  /// The path that says most of `path` in so many words.
  private Optional<String> best(String path) {
    return shapes.stream().filter(shape -> shape.fits(path)).findFirst().map(Shape::path);
  }
}

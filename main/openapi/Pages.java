package io.vibhava.web.openapi;

import static io.vibhava.web.http.Method.GET;

import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Request;
import io.vibhava.web.http.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// The page to try the API with: Swagger UI, from this server alone.
final class Pages {

  /// Nothing is loaded from elsewhere; the page's own script sets styles and draws its icons.
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");

  private static final Map<String, String> TYPES =
      Map.of(
          "swagger-ui.css", "text/css",
          "swagger-ui-bundle.js", "text/javascript",
          "start.js", "text/javascript");

  private Pages() {}

  static List<Route> routes() {
    return List.of(
        new Route.Open(
            GET,
            "/docs",
            About.that("A page to try the API with."),
            _ -> new Answer.Bytes(HEADERS, "text/html; charset=utf-8", own("docs.html"))),
        new Route.Open(GET, "/docs/{file}", About.that("What the page is made of."), Pages::file));
  }

  private static Answer file(Request request) {
    var name = request.path("file");
    var type = TYPES.get(name);
    if (type == null) {
      throw Refused.notFound("file");
    }
    var bytes = name.equals("start.js") ? own(name) : library(name);
    return new Answer.Bytes(HEADERS, type + "; charset=utf-8", bytes);
  }

  private static byte[] own(String name) {
    return bytes("/io/vibhava/web/openapi/" + name);
  }

  private static byte[] library(String name) {
    return bytes("/META-INF/resources/webjars/swagger-ui/%s/%s".formatted(version(), name));
  }

  private static String version() {
    var properties = new java.util.Properties();
    try (var file =
        Pages.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      if (file == null) {
        throw Refused.notFound("file");
      }
      properties.load(file);
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String resource) {
    try (var file = Pages.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw Refused.notFound("file");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

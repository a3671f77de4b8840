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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

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

  private static final String PAGE = "docs.html";
  private static final Set<String> OWN = Set.of(PAGE, "start.js");
  private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

  /// What the page is made of.
  static final Set<String> FILES = new TreeSet<>(TYPES.keySet());

  private Pages() {}

  static List<Route> routes() {
    return List.of(
        new Route.Open(
            GET,
            "/docs",
            About.that("A page to try the API with."),
            _ -> new Answer.Bytes(HEADERS, "text/html; charset=utf-8", bytes(PAGE))),
        new Route.Open(GET, "/docs/{file}", About.that("What the page is made of."), Pages::file));
  }

  private static Answer file(Request request) {
    var name = request.path("file");
    var type = TYPES.get(name);
    if (type == null) {
      throw Refused.notFound("file");
    }
    return new Answer.Bytes(HEADERS, type + "; charset=utf-8", bytes(name));
  }

  /// A file, read once: a jar is a slow place to look for a megabyte at each request.
  static byte[] bytes(String name) {
    return READ.computeIfAbsent(name, Pages::read);
  }

  private static byte[] read(String name) {
    return OWN.contains(name)
        ? resource("/io/vibhava/web/openapi/" + name)
        : resource("/META-INF/resources/webjars/swagger-ui/%s/%s".formatted(version(), name));
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

  private static byte[] resource(String path) {
    try (var file = Pages.class.getResourceAsStream(path)) {
      if (file == null) {
        throw Refused.notFound("file");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

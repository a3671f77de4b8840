package io.vibhava.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vibhava.web.Asking;
import io.vibhava.web.Told;
import io.vibhava.web.WebHouse;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Requests by our own description and against it, with the ids that earlier answers gave: whatever
/// comes, the answer is as it is described. `-Dfuzz.cases=10000` asks more, `-Dfuzz.seed=N` the
/// same once more.
class FuzzTest {

  private static final int CASES = Integer.getInteger("fuzz.cases", 1_500);
  private static final long FIXED_SEED = 20_261_123;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final WebHouse house = new WebHouse();
  private final JsonNode document = house.ask("GET", "/openapi.json").told().json();
  private final List<Operation> operations = Operation.all(document);
  private final Pool pool = new Pool();
  private final List<String> wrongs = new ArrayList<>();
  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Map<String, Integer> answered = new HashMap<>();
  private Values values = new Values(document, pool, new Random(FIXED_SEED));

  @AfterEach
  void close() {
    house.close();
  }

  static List<Long> seeds() {
    return List.of(FIXED_SEED, Long.getLong("fuzz.seed", System.nanoTime()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsAskedIsAnsweredAsItIsDescribed(long seed) {
    values = new Values(document, pool, new Random(seed));
    for (var number = 0; number < CASES; number++) {
      ask(next());
    }
    System.out.printf(
        "fuzz: seed %d, %d cases, statuses %s, %d ids, %d of %d operations answered as asked%n",
        seed, CASES, statuses, pool.size(), answered.size(), operations.size());

    assertThat(wrongs).as("seed %d: run it again with -Dfuzz.seed=%d", seed, seed).isEmpty();
    assertThat(answered.size()).as("operations that did what was asked").isGreaterThan(35);
  }

  /// Mostly any; what makes things more often, and what removes them less, so that there are some.
  private Operation next() {
    var next = values.one(operations);
    if (values.chance(0.25)) {
      return operations.stream()
          .filter(one -> one.isMaking() && values.chance(0.5))
          .findFirst()
          .orElse(next);
    }
    return next.method().equals("DELETE") && values.chance(0.7) ? next() : next;
  }

  private void ask(Operation operation) {
    var ids = new LinkedHashMap<String, String>();
    operation.parameters("path").forEach(one -> ids.put(one.get("name").asText(), inPath(one)));
    var method = values.chance(0.03) ? values.one(List.of("PUT", "PATCH", "HEAD", "OPTIONS")) : "";
    var asking =
        dressed(
            operation,
            house.ask(method.isEmpty() ? operation.method() : method, path(operation, ids)));
    var begin = System.nanoTime();
    var told = told(asking);
    check(operation, asking, ids, told, Duration.ofNanos(System.nanoTime() - begin));
  }

  /// A line that the server closed behind an answer is taken by the client for one that is open.
  private static Told told(Asking asking) {
    try {
      return asking.told();
    } catch (UncheckedIOException e) {
      return asking.told();
    }
  }

  private String inPath(JsonNode parameter) {
    var name = parameter.get("name").asText();
    if (values.chance(0.05)) {
      return "x" + (name.equals("model") ? "" : values.nasty(200)); // Never another path.
    }
    return parameter.at("/schema/enum").isMissingNode()
        ? pool.any(name, values.lot()).filter(_ -> values.chance(0.9)).orElse(values.id(name))
        : values.fit(name, parameter.get("schema")).asText();
  }

  private String path(Operation operation, Map<String, String> ids) {
    var path = operation.path();
    for (var id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", encoded(id.getValue()));
    }
    var query = new ArrayList<String>();
    for (var parameter : operation.parameters("query")) {
      if (parameter.get("required").asBoolean() || values.chance(0.25)) {
        var name = parameter.get("name").asText();
        var value =
            values.chance(0.2)
                ? values.nasty(300)
                : values.fit(name, parameter.get("schema")).asText();
        query.add(name + "=" + encoded(value));
      }
    }
    if (values.chance(0.03)) {
      query.add("unknown=1");
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Asking dressed(Operation operation, Asking bare) {
    var asking = bare;
    if (operation.isGuarded() && !values.chance(0.03)) {
      asking = asking.with("Authorization", "Bearer " + key(operation));
    }
    if (!operation.body().isMissingNode()) {
      var body = values.fit("", operation.body());
      asking = asking.saying(values.chance(0.3) ? values.spoiled(body) : body.toString());
      if (values.chance(0.03)) {
        asking = asking.with("Content-Type", values.one(List.of("text/plain", "x", "a/b;c")));
      }
    }
    for (var header : operation.parameters("header")) {
      var name = header.get("name").asText();
      if (values.chance(0.9)) {
        var value = name.equals("If-Match") ? pool.any("tag", values.lot()).orElse("\"1\"") : "2";
        asking = asking.with(name, values.chance(0.9) ? value : "x");
      }
    }
    if (values.chance(0.2)) {
      asking = asking.with("Accept", values.one(List.of("text/event-stream", "text/html", "x")));
    }
    return asking;
  }

  private String key(Operation operation) {
    if (values.chance(0.03)) {
      return values.one(List.of("x", "vib_" + "A".repeat(43), "a.b.c"));
    }
    return operation.isOfAdmins() && values.chance(0.8) ? house.admin.key() : house.ada.key();
  }

  private void check(
      Operation operation, Asking asking, Map<String, String> ids, Told told, Duration took) {
    statuses.merge(told.status(), 1, Integer::sum);
    if (told.status() >= 500) {
      wrong(asking, told, "the server failed");
    }
    if (took.compareTo(LONGEST) > 0) {
      wrong(asking, told, "it took " + took);
    }
    if (!asking.method().equals(operation.method())) {
      checkOther(asking, told);
      return;
    }
    operation.wrongs(told).forEach(what -> wrong(asking, told, what));
    if (told.status() < 300) {
      if (operation.isGuarded() && ids.values().stream().anyMatch(pool::isGone)) {
        wrong(asking, told, "what was removed is there");
      }
      answered.merge(operation.toString(), 1, Integer::sum);
      keep(operation, ids, told);
    }
  }

  /// A method that nobody described, or that of another route.
  private void checkOther(Asking asking, Told told) {
    if (told.status() == 405 && told.header("Allow").isEmpty()) {
      wrong(asking, told, "nothing says which methods are allowed");
    }
    if (told.status() >= 400
        && !asking.method().equals("HEAD")
        && !told.type().startsWith("application/")) {
      wrong(asking, told, "no problem is told");
    }
  }

  private void keep(Operation operation, Map<String, String> ids, Told told) {
    if (!told.header("ETag").isEmpty()) {
      pool.add("tag", told.header("ETag"));
    }
    if (operation.method().equals("DELETE") && !ids.isEmpty() && !told.body().startsWith("{")) {
      var names = ids.keySet().stream().toList();
      if (!names.getLast().equals("turn") && !operation.path().contains("profile")) {
        pool.remove(ids.get(names.getLast()));
      }
    }
    if (told.type().startsWith("application/json")) {
      links(operation, told).forEach(pool::add);
    }
  }

  /// The ids that the description says are in the answer.
  private static Map<String, String> links(Operation operation, Told told) {
    return operation
        .described()
        .path("responses")
        .path(String.valueOf(told.status()))
        .path("links")
        .valueStream()
        .flatMap(link -> link.path("parameters").propertyStream())
        .filter(one -> one.getValue().asText().startsWith("$response.body#"))
        .map(one ->
            Map.entry(
                one.getKey(),
                told.at(one.getValue().asText().substring("$response.body#".length()))))
        .filter(one -> !one.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
  }

  private void wrong(Asking asking, Told told, String what) {
    var body = asking.body().substring(0, Math.min(300, asking.body().length()));
    var answer = told.body().substring(0, Math.min(300, told.body().length()));
    wrongs.add(
        "%s %s %s: %d: %s: %s"
            .formatted(asking.method(), asking.path(), body, told.status(), what, answer));
  }
}

package io.vibhava.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.vibhava.web.Rows;
import io.vibhava.web.Told;
import io.vibhava.web.WebHouse;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the API says of itself is so.
class OpenApiTest {

  private static WebHouse house;
  private static JsonNode document;

  @BeforeAll
  static void open() {
    house = new WebHouse();
    document = house.ask("GET", "/openapi.json").told().json();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static List<Route> routes() {
    return house.server.table().routes();
  }

  static Stream<Rows.Row> rows() {
    return Rows.ALL.stream();
  }

  @Test
  void everyRouteIsDescribedAndNothingElse() {
    var described =
        document
            .get("paths")
            .propertyStream()
            .flatMap(path ->
                path.getValue()
                    .propertyStream()
                    .map(one -> one.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
            .toList();

    assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            routes().stream().map(route -> route.method() + " " + route.path()).toList());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allMatch(ref -> !document.at(ref.substring(1)).isMissingNode());
  }

  @Test
  void everyOperationHasItsOwnName() {
    assertThat(document.findValuesAsText("operationId").stream().distinct().count())
        .isGreaterThanOrEqualTo(routes().size());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatARouteGivesIsAsItIsDescribed(Rows.Row row) {
    var told = row.asked(house.ada).told();
    var described = described(row).get(String.valueOf(told.status()));

    assertThat(described).as(told.status() + " " + told.body()).isNotNull();
    check(described, told);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatARouteRefusesIsAsItIsDescribed(Rows.Row row) {
    var told = row.asked(house.ada).with("Authorization", "").told();

    check(described(row).get(String.valueOf(told.status())), told);
  }

  private static JsonNode described(Rows.Row row) {
    return document
        .get("paths")
        .get(row.path())
        .get(row.method().name().toLowerCase(Locale.ROOT))
        .get("responses");
  }

  private static void check(JsonNode described, Told told) {
    var response =
        described.has("$ref")
            ? document.at(described.get("$ref").asText().substring(1))
            : described;
    if (told.body().isEmpty() || !told.type().contains("json")) {
      return;
    }
    var schema = response.get("content").get(told.type()).get("schema");
    assertThat(schema(schema).validate(told.json())).as(told.body()).isEmpty();
  }

  /// The schema with everything that it may refer to.
  private static JsonSchema schema(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }

  @Test
  void whatTheServerRefusesBeforeAnyRouteIsDescribedEverywhere() {
    var lengthy = "x".repeat(20_000);
    for (var asking :
        List.of(
            house.ask("GET", "/v1/avatars?cursor=" + lengthy),
            house.ask("GET", "/v1/avatars").with("Cookie", lengthy))) {
      var status = asking.told().status();
      assertThat(status).isIn(414, 431);
      assertThat(document.get("paths").valueStream().flatMap(JsonNode::valueStream))
          .allMatch(operation -> operation.get("responses").has(String.valueOf(status)));
    }
  }

  @Test
  void howOftenOneMayAskIsAmongTheHeadersOfEachAnswer() {
    var given = document.at("/paths/~1v1~1avatars/get/responses/200/headers");
    var refused = document.at("/components/responses/Problem/headers");

    assertThat(given.propertyStream().map(Map.Entry::getKey))
        .contains("RateLimit", "RateLimit-Policy", "X-Request-Id");
    assertThat(refused.propertyStream().map(Map.Entry::getKey)).contains("Retry-After");
    assertThat(document.at("/components/headers/RateLimit/schema/type").asText())
        .isEqualTo("string");
  }

  @Test
  void theFilesOfThePageAreReadOnce() {
    assertThat(Pages.bytes("swagger-ui-bundle.js")).isSameAs(Pages.bytes("swagger-ui-bundle.js"));
  }

  @Test
  void thePageLoadsNothingFromElsewhere() {
    var page = house.ask("GET", "/docs").told();

    assertThat(page.type()).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page.body()).doesNotContain("http:", "https:");
    for (var file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "start.js")) {
      assertThat(house.ask("GET", "/docs/" + file).told().status()).as(file).isEqualTo(200);
      assertThat(page.body()).contains("/docs/" + file);
    }
    assertThat(house.ask("GET", "/docs/pom.xml").told().status()).isEqualTo(404);
  }

  @Test
  void whatIsRequiredAndLimitedIsSaid() {
    var form = document.at("/components/schemas/BeginningForm");

    assertThat(form.get("required").valueStream().map(JsonNode::asText).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("avatar", "text");
    assertThat(form.at("/properties/avatar/format").asText()).isEqualTo("uuid");
    assertThat(document.at("/components/schemas/AvatarForm/properties/name/maxLength").asInt())
        .isEqualTo(60);
    assertThat(form.get("additionalProperties").asBoolean(true)).isFalse();
    assertThat(document.at("/components/schemas/ExampleJson/additionalProperties").asBoolean(true))
        .isFalse();
    assertThat(document.at("/components/schemas/ChatForm/additionalProperties").isMissingNode())
        .as("clients of a protocol that grows send more")
        .isTrue();
  }
}

package io.vibhava.web.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.Failure;
import io.vibhava.web.RawLine;
import io.vibhava.web.WebHouse;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManagementServerTest {

  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private final WebHouse house = new WebHouse();
  private final ManagementServer management =
      ManagementServer.start(
          new InetSocketAddress("127.0.0.1", 0), house.measures, () -> house.ready);

  @AfterEach
  void close() {
    management.close();
    house.close();
  }

  private HttpResponse<String> told(String path, String accept) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(management.url() + path)).header("Accept", accept);
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private void talk() {
    house.brain.reply("I like Quillfeather, too.");
    house.brain.breakOff(new Failure.Unavailable("model: Quillfeather is gone"));
    var mira = house.ada.avatar("Quillfeather");
    for (var text : new String[] {"I like Quillfeather.", "Quillfeather!"}) {
      house
          .ada
          .ask("POST", "/v1/conversations")
          .saying("{\"avatar\":\"%s\",\"text\":\"%s\"}".formatted(mira.id(), text))
          .told();
    }
  }

  @Test
  void turnsAreCountedByHowTheyEnded() throws Exception {
    talk();

    var figures = told("/metrics", "text/plain").body();

    assertThat(figures)
        .contains("vibhava_turns_total{code=\"none\",state=\"complete\"} 1.0")
        .contains("vibhava_turns_total{code=\"unavailable\",state=\"failed\"} 1.0")
        .contains("vibhava_turn_stage_seconds_count{stage=\"recall\"} 1")
        .contains("vibhava_learning_jobs{state=\"waiting\"}")
        .contains("vibhava_learning_oldest_seconds")
        .contains("vibhava_streams_open 0.0")
        .contains("vibhava_refused_total{status=\"429\"} 0.0");
  }

  @Test
  void whatTheModelTakesIsToldByPurposeAndOutcome() throws Exception {
    talk();

    var figures = told("/metrics", "text/plain").body();

    assertThat(figures)
        .contains("vibhava_provider_call_seconds_count{outcome=\"ok\",purpose=\"reply\"} 1")
        .contains(
            "vibhava_provider_call_seconds_count{outcome=\"unavailable\",purpose=\"reply\"} 1")
        .contains(
            "vibhava_provider_call_seconds_bucket{outcome=\"ok\",purpose=\"reply\",le=\"60.0\"} 1")
        .contains("vibhava_provider_first_seconds_count{purpose=\"reply\"} 1")
        .contains("vibhava_provider_errors_total{kind=\"unavailable\",purpose=\"reply\"} 1.0")
        .contains("vibhava_provider_errors_total{kind=\"limit\",purpose=\"learning\"} 0.0")
        .contains("vibhava_tokens_total{kind=\"output\",purpose=\"reply\"} 1.0")
        .contains("vibhava_tokens_total{kind=\"cached\",purpose=\"reflection\"} 0.0")
        .doesNotContain("vibhava_tokens_total{kind=\"input\",purpose=\"reply\"} 0.0");
  }

  @Test
  void noLabelCanHoldAPersonAnAvatarOrAWord() throws Exception {
    talk();

    var figures = told("/metrics", "text/plain").body();

    assertThat(figures)
        .doesNotContainIgnoringCase("quillfeather")
        .doesNotContain(house.ada.owner().id().toString());
    var labels = new TreeSet<String>();
    LABEL.matcher(figures).results().map(found -> found.group(1)).forEach(labels::add);
    assertThat(labels)
        .isSubsetOf(
            List.of(
                "area", "code", "id", "kind", "le", "outcome", "purpose", "stage", "state",
                "status"));
    assertThat(figures).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
  }

  @Test
  void figuresComeInTheFormThatIsAccepted() throws Exception {
    var open = told("/metrics", "application/openmetrics-text; version=1.0.0");

    assertThat(open.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/openmetrics-text"));
    assertThat(open.body()).endsWith("# EOF\n");
    assertThat(told("/metrics", "*/*").headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
  }

  @Test
  void itTellsWhetherTheServerRunsAndCanAnswer() throws Exception {
    assertThat(told("/health/live", "*/*").statusCode()).isEqualTo(200);
    assertThat(told("/health/ready", "*/*").statusCode()).isEqualTo(200);
    house.ready = false;
    assertThat(told("/health/live", "*/*").statusCode()).isEqualTo(200);
    assertThat(told("/health/ready", "*/*").statusCode()).isEqualTo(503);
  }

  @Test
  void nothingElseIsThereAndThePublicPortHasNoFigures() throws Exception {
    assertThat(told("/v1/me", "*/*").statusCode()).isEqualTo(404);
    assertThat(house.ask("GET", "/metrics").told().status()).isEqualTo(404);
    assertThat(house.ada.ask("GET", "/metrics").told().status()).isEqualTo(404);
  }

  @Test
  void aPageFromElsewhereIsToldNothing() throws Exception {
    try (var line = RawLine.to(management.url())) {
      line.sends("GET /metrics HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

      assertThat(line.readsUntil("misdirected")).startsWith("HTTP/1.1 421");
    }
  }
}

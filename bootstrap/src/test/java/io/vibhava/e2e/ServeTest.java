package io.vibhava.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.openai.models.chat.completions.ChatCompletionCreateParams;
import io.vibhava.Vibhava;
import java.nio.file.Path;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The three doors of one house.
class ServeTest {

  @TempDir private Path folder;

  private Program program() {
    return Program.on(folder);
  }

  private static String asked(Served served, String key, String text) {
    var client = served.client(key);
    var params = ChatCompletionCreateParams.builder().model("mira").addUserMessage(text).build();
    var reply = client.chat().completions().create(params);
    client.close();
    return reply.choices().getFirst().message().content().orElseThrow();
  }

  private Vibhava library() {
    return Vibhava.builder().data(folder).environment(Map.of("VIBHAVA_LLM", "scripted")).open();
  }

  @Test
  void whatIsSaidInTheTerminalIsRememberedThroughEveryDoorAndByNobodyElses() {
    program().run("chat", "--once", "My dog is called Biscuit.");
    try (var served = Served.on(program());
        var library = library()) {
      var ours = program().run("account", "key", "local", "--label", "laptop").out().strip();
      library.person("eve").avatars();
      var theirs = program().run("account", "key", "eve", "--label", "tablet").out().strip();

      assertThat(ours).matches("vib_[\\w-]{43}");
      assertThat(asked(served, ours, "What is my dog called?")).contains("Biscuit");
      assertThat(library.me().newChat("Mira").say("What is my dog called?").replyText())
          .contains("Biscuit");
      assertThat(asked(served, theirs, "What is my dog called?")).doesNotContain("Biscuit");
    }
  }

  @Test
  void aKeyIsMadeAndRevokedWhileItServes() {
    try (var served = Served.on(program())) {
      var made =
          program().run("account", "key", "local", "--label", "phone", "--scopes", "account");
      var key = made.out().strip();
      assertThat(made.out().lines()).hasSize(1);
      assertThat(served.get("/v1/me", key).statusCode()).isEqualTo(200);
      assertThat(served.get("/v1/avatars", key).statusCode()).isEqualTo(403);

      var listed = program().run("account", "keys", "--json").out();
      var id = listed.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
      assertThat(listed).doesNotContain(key).contains("phone");
      assertThat(program().run("account", "key", "local", "--revoke", id).code()).isZero();

      assertThat(served.get("/v1/me", key).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void anAccountIsMadeDisabledAndResetWhileItServes() {
    var password = "a very long sentence";
    try (var served = Served.on(program().with("VIBHAVA_LOG_LEVEL", "DEBUG"))) {
      var made =
          program()
              .fed(
                  (password + "\n").getBytes(UTF_8),
                  "account",
                  "create",
                  "ada",
                  "--password-stdin");
      assertThat(made.code()).as(made.err()).isZero();
      var told = served.post("/v1/auth/login", login("ada", password));
      var token = field(told.body(), "access_token");
      assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
      assertThat(served.get("/v1/me", token).statusCode()).isEqualTo(200);

      program().run("account", "disable", "ada");
      assertThat(served.get("/v1/me", token).statusCode()).isEqualTo(401);
      assertThat(served.post("/v1/auth/login", login("ada", password)).statusCode()).isEqualTo(401);

      program().run("account", "enable", "ada");
      var reset = program().run("account", "reset", "ada").out().strip();
      var other = "{\"token\":\"%s\",\"password\":\"another long one\"}".formatted(reset);
      assertThat(served.post("/v1/auth/reset", other).statusCode()).isEqualTo(204);
      assertThat(served.post("/v1/auth/login", login("ada", "another long one")).statusCode())
          .isEqualTo(200);

      assertThat(served.end("TERM").err())
          .doesNotContain(password)
          .doesNotContain(reset)
          .doesNotContain(token)
          .doesNotContain(field(told.body(), "refresh_token"));
    }
  }

  private static String login(String name, String password) {
    return "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password);
  }

  private static String field(String json, String name) {
    return json.replaceFirst("(?s).*\"" + name + "\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void whoeverAsksTooOftenIsToldWhenToAskAgainUnlessThatIsOff() {
    try (var served = Served.on(program().with("VIBHAVA_RATE_PER_KEY_PER_MINUTE_MAX", "1"))) {
      var key = program().run("account", "key", "local", "--label", "laptop").out().strip();
      assertThat(served.get("/v1/avatars", key).statusCode()).isEqualTo(200);
      var refused = served.get("/v1/avatars", key);

      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
    var off =
        program()
            .with("VIBHAVA_RATE_PER_KEY_PER_MINUTE_MAX", "1")
            .with("VIBHAVA_RATE_LIMIT", "off");
    try (var served = Served.on(off)) {
      var key = program().run("account", "key", "local", "--label", "laptop").out().strip();
      assertThat(served.get("/v1/avatars", key).statusCode()).isEqualTo(200);
      assertThat(served.get("/v1/avatars", key).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void itEndsWhenItIsToldTo() {
    try (var served = Served.on(program())) {
      var ended = served.end("TERM");

      assertThat(ended.code()).isZero();
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err()).contains("listening on http://127.0.0.1:");
    }
  }

  @Test
  void healthAndFiguresHaveAPortOfTheirOwn() {
    try (var served = Served.on(program(), "--management-port", "0")) {
      Awaitility.await().until(() -> served.running().errors().contains("figures at http"));
      var url = served.running().errors().replaceFirst("(?s).*figures at (\\S+).*", "$1");
      var management = new Served(served.running(), url);

      assertThat(management.get("/health/ready", "none").statusCode()).isEqualTo(200);
      assertThat(management.get("/metrics", "none").body())
          .contains("vibhava_learning_jobs{state=\"waiting\"} 0.0")
          .contains("vibhava_spent_today_calls 0.0")
          .contains("vibhava_spent_today_money 0.0");
      assertThat(served.get("/metrics", "none").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aCertificateWantsItsKey() {
    var ended = program().run("serve", "--port", "0", "--tls-cert", "chain.pem");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--tls-key");
  }

  @Test
  void itIsNotHeardByOthersInTheClear() {
    var ended = program().run("serve", "--port", "0", "--host", "0.0.0.0");

    assertThat(ended.code()).isEqualTo(4);
    assertThat(ended.err()).contains("--behind-proxy");
  }

  @Test
  void nothingThatIsSaidReachesALog() {
    var quiet = program().with("VIBHAVA_LOG_LEVEL", "DEBUG");
    try (var served = Served.on(quiet)) {
      var key = program().run("account", "key", "local", "--label", "laptop").out().strip();
      asked(served, key, "My dog is called Quillfeather.");

      var ended = served.end("TERM");

      assertThat(ended.err()).doesNotContain("Quillfeather").doesNotContain(key);
    }
  }
}

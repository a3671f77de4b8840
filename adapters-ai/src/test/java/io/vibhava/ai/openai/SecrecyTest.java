package io.vibhava.ai.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.ai.fake.Answers;
import io.vibhava.ai.fake.FakeOpenAi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Runs a program that logs all it can, with the SDK's own logging asked for by the environment,
/// and reads what it wrote.
class SecrecyTest {

  private static final String SAID = "canary-said-1e7b";
  private static final String REPLIED = "canary-replied-93ac";
  private static final int REPLIES = 7;

  private final FakeOpenAi provider = FakeOpenAi.start();

  @AfterEach
  void stop() {
    provider.close();
  }

  private String output(String... more) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        Stream.concat(
            Stream.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=logback-everything.xml",
                "-cp",
                System.getProperty("java.class.path"),
                TalkativeProgram.class.getName(),
                provider.endpoint().toString(),
                "" + REPLIES,
                SAID,
                Fixtures.KEY),
            Stream.of(more));
    var builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
    builder.environment().putAll(Map.of("OPENAI_LOG", "debug"));
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private void planFaults() {
    provider
        .then(Answers.saying(REPLIED, " and more"))
        .then(Answers.failing(400, SAID))
        .then(Answers.failing(401, "x"))
        .then((_, reply) -> reply.stream().piece(REPLIED).event("{" + SAID).done())
        .then((_, reply) ->
            reply.stream()
                .event("{\"error\":{\"message\":\"" + SAID + "\",\"code\":\"" + SAID + "\"}}")
                .done())
        .then(
            (_, reply) -> reply.raw((SAID + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)).hangUp());
  }

  @Test
  void nothing_that_was_said_and_no_key_is_logged_at_any_level() throws Exception {
    planFaults();
    planFaults();
    provider.usually(Answers.saying(REPLIED));
    var output = output();
    assertThat(provider.last().text()).contains(SAID);
    assertThat(output)
        .contains(
            "heard 2",
            "failed io.vibhava.domain.Failure$NotAllowed",
            "DEBUG io.github.resilience4j");
    assertThat(List.of(SAID, REPLIED, Fixtures.KEY))
        .allSatisfy(secret -> assertThat(output).doesNotContain(secret));
  }

  @Test
  void the_bare_sdk_would_have_logged_it() throws Exception {
    assertThat(output("unlocked")).contains(SAID);
  }
}

package io.vibhava.cli.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vibhava.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhyCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Shell shell = new Shell();

  @BeforeEach
  void twoTalks() {
    shell.house.fixed.reply("Good to know.").reply("Biscuit.");
    shell.run("chat", "--once", "My dog is called Biscuit.");
    shell.run("chat", "--new", "--once", "What is my dog called?");
  }

  @Test
  void the_last_reply_is_told_in_the_golden_form() throws Exception {
    var told = shell.run("why", "--json").json();

    assertThat(fields(told.getFirst())).isEqualTo(fields(golden().getFirst()));
    assertThat(told.subList(1, told.size()))
        .isNotEmpty()
        .allSatisfy(memory -> assertThat(fields(memory)).isEqualTo(fields(golden().getLast())));
    assertThat(told.get(1).path("fate").asText()).isEqualTo("held");
    assertThat(told.get(1).path("quote").asText()).isEqualTo("My dog is called Biscuit.");
  }

  private static List<String> fields(JsonNode line) {
    var names = new ArrayList<String>();
    line.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<JsonNode> golden() throws IOException {
    try (var file = WhyCommandTest.class.getResourceAsStream("/why.jsonl")) {
      return JSON.readerFor(JsonNode.class)
          .<JsonNode>readValues(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .readAll();
    }
  }

  @Test
  void a_reply_is_named_by_the_beginning_of_its_id() {
    var id = shell.run("why", "--json").json().getFirst().path("message").asText();

    assertThat(shell.run("why", id).out()).contains("The request held (hybrid)", "Near misses");
    assertThat(shell.run("why", "ffffffff").code()).isEqualTo(3);
  }

  @Test
  void where_nothing_was_said_there_is_nothing_to_tell() {
    var told = new Shell().run("why");

    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err()).contains("nothing was said yet");
  }
}

package io.vibhava.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LoggingTest {

  private static final Pattern SILENT = Pattern.compile("<logger name=\"(\\S+)\" level=\"OFF\"/>");

  /// Flyway logs, with a stack trace, that it can't roll back what SQLite has rolled back itself; a
  /// name that is no class of it any more would let that through in silence.
  @Test
  void a_migration_that_a_full_disk_ends_shows_no_stack_trace() throws Exception {
    var flyways = silent().stream().filter(it -> it.startsWith("org.flywaydb.")).toList();

    assertThat(flyways).isNotEmpty();
    for (var name : flyways) {
      assertThat(Class.forName(name, false, getClass().getClassLoader())).isNotNull();
    }
  }

  private static List<String> silent() throws IOException {
    try (var in = LoggingTest.class.getResourceAsStream("/vibhava-logback.xml")) {
      assertThat(in).isNotNull();
      var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SILENT.matcher(xml).results().map(it -> it.group(1)).toList();
    }
  }
}

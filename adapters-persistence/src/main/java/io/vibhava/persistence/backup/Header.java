package io.vibhava.persistence.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.vibhava.domain.Failure;
import io.vibhava.domain.backup.Backup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The first line of a backup's file, `vibhava-backup VERSION JSON`.
///
/// @param line to the bit as it stands there, with its end
record Header(byte[] line, HeaderJson says, Instant created) {

  private static final int VERSION = 1;
  private static final int BYTES_MAX = 16 << 10;
  private static final String FIRST_WORD = "vibhava-backup ";
  private static final Pattern LINE = Pattern.compile(FIRST_WORD + "(\\d{1,4}) (\\{.*\\})");

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  static Header of(HeaderJson says) {
    try {
      var line = FIRST_WORD + VERSION + " " + JSON.writeValueAsString(says) + "\n";
      return new Header(line.getBytes(StandardCharsets.UTF_8), says, Instant.parse(says.created()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a header is JSON", e);
    }
  }

  /// Reads the line that `in` begins with, and no further.
  ///
  /// @throws Failure.Conflict if it is none of ours, altered, or of a newer program
  static Header read(Path file, InputStream in) throws IOException {
    var line = new byte[BYTES_MAX];
    var length = 0;
    var at = in.read();
    for (; at >= 0 && at != '\n' && length < BYTES_MAX - 1; at = in.read()) {
      line[length++] = (byte) at;
    }
    line[length++] = '\n';
    if (at != '\n') {
      throw foreign(file);
    }
    return parsed(file, Arrays.copyOf(line, length));
  }

  private static Header parsed(Path file, byte[] line) {
    var parts = LINE.matcher(new String(line, 0, line.length - 1, StandardCharsets.UTF_8));
    if (!parts.matches()) {
      throw foreign(file);
    }
    var version = Integer.parseInt(parts.group(1));
    if (version > VERSION) {
      throw new Failure.Conflict(
          "%s: it is a backup of version %d, and this program knows versions up to %d; use the newer program, or another backup if it was altered"
              .formatted(file, version, VERSION));
    }
    try {
      var says = JSON.readValue(parts.group(2), HeaderJson.class);
      return new Header(line, says, Instant.parse(says.created()));
    } catch (JsonProcessingException | DateTimeException e) {
      throw foreign(file);
    }
  }

  Backup backup(String name, boolean hasKeys) {
    return new Backup(name, says.backup(), created, says.bytes(), says.program(), hasKeys);
  }

  private static Failure foreign(Path file) {
    return new Failure.Conflict(
        "%s: it is no backup of ours, or it is damaged; use another backup, or another copy of this one"
            .formatted(file));
  }
}

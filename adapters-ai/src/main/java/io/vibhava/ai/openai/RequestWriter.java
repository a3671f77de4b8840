package io.vibhava.ai.openai;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.vibhava.domain.turn.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes the body of the request for a reply, in a fraction of the time that the SDK's reflection
/// over forty properties takes. What it writes is what the SDK would.
final class RequestWriter {

  private static final JsonFactory JSON = new JsonFactory();

  /// What is asked for.
  ///
  /// @param tokensMax the limit of a reply, by the name that the provider knows
  record Request(
      List<Line> lines,
      String model,
      Optional<Double> temperature,
      Optional<Map.Entry<String, Integer>> tokensMax) {}

  private RequestWriter() {}

  static byte[] written(Request request) {
    try (var bytes = new ByteArrayBuilder();
        var json = JSON.createGenerator(bytes)) {
      write(request, json);
      json.flush();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // None: there is only memory behind it.
    }
  }

  private static void write(Request request, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("messages");
    for (var line : request.lines()) {
      write(line, json);
    }
    json.writeEndArray();
    json.writeStringField("model", request.model());
    json.writeBooleanField("store", false);
    json.writeObjectFieldStart("stream_options");
    json.writeBooleanField("include_usage", true);
    json.writeEndObject();
    if (request.temperature().isPresent()) {
      json.writeNumberField("temperature", request.temperature().get());
    }
    if (request.tokensMax().isPresent()) {
      var max = request.tokensMax().get();
      json.writeNumberField(max.getKey(), max.getValue());
    }
    json.writeBooleanField("stream", true);
    json.writeEndObject();
  }

  private static void write(Line line, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", line.speaker().name().toLowerCase(Locale.ROOT));
    json.writeStringField("content", line.text());
    json.writeEndObject();
  }
}

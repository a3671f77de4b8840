package io.vibhava.web.openai;

import io.vibhava.domain.turn.Turn;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.JsonBytes;
import io.vibhava.web.openai.ChunkJson.ChoiceJson;
import io.vibhava.web.openai.ChunkJson.DeltaJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a reply in chunks as it is spoken.
record Chunks(EventLine line, String id, long created, String model) {

  private static final byte[] DONE = "data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8);

  void begin() throws IOException {
    send(choice(new DeltaJson("assistant", ""), null));
  }

  void piece(String text) throws IOException {
    send(choice(new DeltaJson(null, text), null));
  }

  void end(Turn turn, boolean withUsage) throws IOException {
    send(choice(new DeltaJson(null, null), CompletionJson.reason(turn)));
    if (withUsage) {
      send(new ChunkJson(id, OBJECT, created, model, List.of(), UsageJson.of(turn)));
    }
    line.send(DONE);
  }

  void fail(ErrorJson error) throws IOException {
    send(error);
  }

  private static final String OBJECT = "chat.completion.chunk";

  private ChunkJson choice(DeltaJson delta, @Nullable String reason) {
    return new ChunkJson(
        id, OBJECT, created, model, List.of(new ChoiceJson(0, delta, reason)), null);
  }

  private void send(Object shape) throws IOException {
    var out = new ByteArrayOutputStream();
    out.writeBytes("data: ".getBytes(StandardCharsets.UTF_8));
    out.writeBytes(JsonBytes.bytes(shape));
    out.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
    line.send(out.toByteArray());
  }
}

package io.vibhava.web.turn;

import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.web.http.JsonBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// An event as it goes over the line.
///
/// @param id how far the turn is with it: 1 asked, 2 recalled, then one more for each character of
///   the reply, and last one more for its end. So it means the same whoever counts, and also once
///   the turn is told from what was kept
record Frame(long id, TurnEvent event, byte[] bytes) {

  static final long ASKED = 1;
  static final long RECALLED = 2;

  static Frame of(long id, TurnEvent event) {
    var shape = EventJson.of(event);
    var head = "id: %d\nevent: %s\ndata: ".formatted(id, shape.event());
    var out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(JsonBytes.bytes(shape));
    out.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
    return new Frame(id, event, out.toByteArray());
  }

  /// The frame of `event` behind the one with the id `before`.
  static Frame behind(long before, TurnEvent event) {
    return of(
        switch (event) {
          case TurnEvent.Asked _ -> ASKED;
          case TurnEvent.Recalled _ -> RECALLED;
          case TurnEvent.Spoke spoke -> Math.max(before, RECALLED) + spoke.text().length();
          case TurnEvent.Done _, TurnEvent.Failed _ -> Math.max(before, RECALLED) + 1;
        },
        event);
  }

  /// What of it is behind the place `seen`: of a piece that was heard in part, the rest.
  Frame behind(long seen) {
    if (event instanceof TurnEvent.Spoke spoke && id - spoke.text().length() < seen) {
      var heard = spoke.text().length() - (int) (id - seen);
      return of(id, new TurnEvent.Spoke(spoke.number(), spoke.text().substring(heard)));
    }
    return this;
  }
}

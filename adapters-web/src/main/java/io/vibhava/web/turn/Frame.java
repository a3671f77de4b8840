package io.vibhava.web.turn;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.web.http.JsonBytes;
import java.util.Arrays;

/// An event as it goes over the line.
///
/// @param id how far the turn is with it: 1 asked, 2 recalled, then one more for each character of
///   the reply, and last one more for its end. So it means the same whoever counts, and also once
///   the turn is told from what was kept
record Frame(long id, TurnEvent event) {

  static final long ASKED = 1;
  static final long RECALLED = 2;

  private static final byte[] END = {'\n', '\n'};

  byte[] bytes() {
    var shape = EventJson.of(event);
    var head = "id: " + id + "\nevent: " + shape.event() + "\ndata: ";
    return joined(head.getBytes(US_ASCII), JsonBytes.bytes(shape));
  }

  private static byte[] joined(byte[] head, byte[] data) {
    var bytes = Arrays.copyOf(head, head.length + data.length + END.length);
    System.arraycopy(data, 0, bytes, head.length, data.length);
    System.arraycopy(END, 0, bytes, head.length + data.length, END.length);
    return bytes;
  }

  /// The frame of `event` behind the one with the id `before`.
  static Frame behind(long before, TurnEvent event) {
    return new Frame(
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
      return new Frame(id, new TurnEvent.Spoke(spoke.number(), spoke.text().substring(heard)));
    }
    return this;
  }
}

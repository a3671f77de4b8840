package io.vibhava.web.turn;

import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.web.turn.EventJson.AskedJson;
import io.vibhava.web.turn.EventJson.DoneJson;
import io.vibhava.web.turn.EventJson.RecalledJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A whole turn as JSON: its events by their names.
record TurnJson(
    @Nullable AskedJson asked, @Nullable RecalledJson recalled, @Nullable DoneJson done) {

  static TurnJson of(List<TurnEvent> events) {
    var turn = new TurnJson(null, null, null);
    for (var event : events) {
      turn = turn.and(event);
    }
    return turn;
  }

  private TurnJson and(TurnEvent event) {
    return switch (event) {
      case TurnEvent.Asked it -> new TurnJson(AskedJson.of(it), recalled, done);
      case TurnEvent.Recalled it -> new TurnJson(asked, RecalledJson.of(it), done);
      case TurnEvent.Done it -> new TurnJson(asked, recalled, DoneJson.of(it));
      case TurnEvent.Spoke _, TurnEvent.Failed _ -> this;
    };
  }
}

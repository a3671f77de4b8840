package io.vibhava.web.turn;

import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.Seats;
import io.vibhava.web.http.Seats.Seat;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.Supplier;

/// Gives turns to those who follow them: as one answer at the end, or event by event.
record TurnStreams(TurnDesk desk, Seats seats, StreamLimits limits, Courier courier) {

  /// The turn that `joining` joins, in the form that is asked for.
  Answer answer(Call call, Supplier<Live> joining) {
    var seat = seats.take(call.owner());
    try {
      var live = joining.get();
      return call.request().wantsEvents() ? events(call, live, seat) : whole(call, live, seat);
    } catch (RuntimeException e) { // Nobody sits there.
      seat.close();
      throw e;
    } catch (InterruptedException e) {
      seat.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a reply");
    }
  }

  private Answer whole(Call call, Live live, Seat seat) throws InterruptedException {
    var leaving = new Leaving(live);
    try (seat;
        var _ = call.request().watch(leaving)) {
      return Answer.ok(TurnJson.of(live.whole(leaving)));
    } finally {
      desk.leave(live);
    }
  }

  private Answer events(Call call, Live live, Seat seat) throws InterruptedException {
    try {
      live.begun();
    } catch (RuntimeException e) { // It was refused; nobody follows what is not there.
      desk.leave(live);
      throw e;
    }
    return new Answer.Events(line -> follow(call, live, seat, 0, line));
  }

  /// The events of the turn that `joining` joins, behind the one with the id `seen`. Where none is
  /// left nor to come, an empty answer has clients of server-sent events come back no more.
  Answer following(Call call, Supplier<Live> joining, long seen) {
    var seat = seats.take(call.owner());
    try {
      var live = joining.get();
      if (live.isHeardOut(seen)) {
        seat.close();
        desk.leave(live);
        return Answer.empty();
      }
      return new Answer.Events(line -> follow(call, live, seat, seen, line));
    } catch (RuntimeException e) { // Nobody sits there.
      seat.close();
      throw e;
    }
  }

  private void follow(Call call, Live live, Seat seat, long seen, EventLine line)
      throws IOException {
    try (seat) {
      follow(call, live, new Following(live, seen, line, courier));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      desk.leave(live);
    }
  }

  /// A key that was revoked meanwhile hears no more.
  private void follow(Call call, Live live, Following following)
      throws IOException, InterruptedException {
    try (var _ = call.request().watch(following::left)) {
      live.hearing(following);
      while (!following.isOver(limits.pulse())) {
        call.requireStillLetIn();
        following.pulse();
      }
    } finally {
      live.noLongerHearing(following);
      following.leave();
    }
  }
}

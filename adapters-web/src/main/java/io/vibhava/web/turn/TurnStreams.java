package io.vibhava.web.turn;

import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.Seats;
import io.vibhava.web.http.Seats.Seat;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// Gives turns to those who follow them: as one answer at the end, or event by event.
record TurnStreams(TurnDesk desk, Seats seats, StreamLimits limits) {

  private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);

  /// The turn that `joining` joins, in the form that is asked for.
  Answer answer(Call call, Supplier<Live> joining) {
    var seat = seats.take(call.owner());
    try {
      var live = joining.get();
      return call.request().wantsEvents() ? events(call, live, seat) : whole(live, seat);
    } catch (RuntimeException e) { // Nobody sits there.
      seat.close();
      throw e;
    } catch (InterruptedException e) {
      seat.close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a reply");
    }
  }

  private Answer whole(Live live, Seat seat) throws InterruptedException {
    try (seat) {
      return Answer.ok(TurnJson.of(live.whole()));
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

  /// The events of the turn that `joining` joins, behind the one with the id `seen`.
  Answer following(Call call, Supplier<Live> joining, long seen) {
    var seat = seats.take(call.owner());
    try {
      var live = joining.get();
      return new Answer.Events(line -> follow(call, live, seat, seen, line));
    } catch (RuntimeException e) { // Nobody sits there.
      seat.close();
      throw e;
    }
  }

  private void follow(Call call, Live live, Seat seat, long seen, EventLine line)
      throws IOException {
    try (seat) {
      live.follow(seen, limits.pulse(), new Hearing(call, line));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      desk.leave(live);
    }
  }

  /// Somebody at the other end of a line.
  private record Hearing(Call call, EventLine line) implements Live.Follower {

    @Override
    public void hear(Frame frame) throws IOException {
      line.send(frame.bytes());
    }

    /// A key that was revoked meanwhile hears no more.
    @Override
    public void pulse() throws IOException {
      call.requireStillLetIn();
      line.send(PULSE);
    }
  }
}

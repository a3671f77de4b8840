package io.vibhava.web.turn;

import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.EventLine;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;

/// Gives turns to those who follow them: as one answer at the end, or event by event.
record TurnStreams(TurnDesk desk, StreamLimits limits) {

  private static final byte[] PULSE = ":\n\n".getBytes(StandardCharsets.UTF_8);

  /// A turn that was joined, in the form that is asked for.
  Answer answer(Call call, Live live) {
    try {
      return call.request().wantsEvents() ? events(call, live, 0) : whole(live);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a reply");
    }
  }

  private Answer whole(Live live) throws InterruptedException {
    try {
      return Answer.ok(TurnJson.of(live.whole()));
    } finally {
      desk.leave(live);
    }
  }

  private Answer events(Call call, Live live, long seen) throws InterruptedException {
    try {
      live.begun();
    } catch (RuntimeException e) { // It was refused; nobody follows what is not there.
      desk.leave(live);
      throw e;
    }
    return following(call, live, seen);
  }

  /// The events of a turn that was joined, behind the one with the id `seen`.
  Answer following(Call call, Live live, long seen) {
    return new Answer.Events(line -> follow(call, live, seen, line));
  }

  private void follow(Call call, Live live, long seen, EventLine line) throws IOException {
    try {
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

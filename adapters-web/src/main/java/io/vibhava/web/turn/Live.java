package io.vibhava.web.turn;

import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.turn.TurnEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A turn under way or just over, with all its events. It goes on whoever follows, until nobody has
/// for too long.
final class Live {

  private final Object body;
  private final Cancellation cancellation = new Cancellation();
  private final List<Frame> frames = new ArrayList<>();
  private boolean over;
  private int followers;
  private long left;
  private @Nullable RuntimeException problem;

  /// @param body what is asked: equal to that of another if the two ask the same
  Live(Object body) {
    this.body = body;
  }

  boolean isOf(Object other) {
    return body.equals(other);
  }

  Cancellation cancellation() {
    return cancellation;
  }

  synchronized void tell(TurnEvent event) {
    frames.add(Frame.behind(frames.isEmpty() ? 0 : frames.getLast().id(), event));
    notifyAll();
  }

  synchronized void end() {
    over = true;
    notifyAll();
  }

  /// @param why it could not be taken
  synchronized void fail(RuntimeException why) {
    problem = why;
    end();
  }

  /// Whether it ended without a reply, so that it can be asked again.
  synchronized boolean hasFailed() {
    return problem != null;
  }

  /// Whoever calls this follows from now on.
  synchronized void join() {
    followers++;
  }

  /// @return how often somebody has left so far
  synchronized long leave() {
    followers--;
    return ++left;
  }

  /// Whether nobody follows, and nobody did since somebody left for the time `since`.
  synchronized boolean isAbandoned(long since) {
    return followers == 0 && left == since && !over;
  }

  /// Waits for its end.
  ///
  /// @throws RuntimeException that it ended with
  synchronized List<TurnEvent> whole() throws InterruptedException {
    while (!over) {
      wait();
    }
    if (problem != null) {
      throw problem;
    }
    return frames.stream().map(Frame::event).toList();
  }

  /// Waits until what was said is durable.
  ///
  /// @throws RuntimeException that it was refused with
  synchronized void begun() throws InterruptedException {
    while (!over && (frames.isEmpty() || isRefused())) {
      wait();
    }
    if (problem != null && (frames.isEmpty() || isRefused())) {
      throw problem;
    }
  }

  /// Whether the first thing that is told is that it failed: nothing was kept of it.
  private boolean isRefused() {
    return !frames.isEmpty() && frames.getFirst().event() instanceof TurnEvent.Failed;
  }

  /// Hands on each frame behind the place `seen`, those that were before and those to come, until
  /// it is over.
  void follow(long seen, Duration pulse, Follower follower)
      throws IOException, InterruptedException {
    var next = behind(seen);
    while (true) {
      var frame = await(next, pulse);
      if (frame != null) {
        follower.hear(frame.behind(seen));
        next++;
      } else if (isHeard(next)) {
        return;
      } else {
        follower.pulse();
      }
    }
  }

  /// Somebody who follows a turn.
  interface Follower {

    void hear(Frame frame) throws IOException;

    /// Nothing has happened for a while.
    void pulse() throws IOException;
  }

  private synchronized int behind(long seen) {
    var next = 0;
    while (next < frames.size() && frames.get(next).id() <= seen) {
      next++;
    }
    return next;
  }

  private synchronized boolean isHeard(int number) {
    return over && number >= frames.size();
  }

  /// The frame with this number; none if there is none by the end, or within the time of `pulse`.
  private synchronized @Nullable Frame await(int number, Duration pulse)
      throws InterruptedException {
    if (number >= frames.size() && !over) {
      wait(pulse.toMillis());
    }
    return number < frames.size() ? frames.get(number) : null;
  }
}

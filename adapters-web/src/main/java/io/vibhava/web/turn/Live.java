package io.vibhava.web.turn;

import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.turn.TurnEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A turn under way or just over, with all its events. It goes on whoever follows, until nobody has
/// for too long.
final class Live {

  private final Ask ask;
  private final Cancellation cancellation = new Cancellation();
  private final List<Frame> frames = new ArrayList<>();
  private boolean over;
  private int followers;
  private long left;
  private @Nullable RuntimeException problem;

  Live(Ask ask) {
    this.ask = ask;
  }

  Ask ask() {
    return ask;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  synchronized void tell(TurnEvent event) {
    frames.add(Frame.behind(frames.isEmpty() ? 0 : frames.getLast().id(), event));
    notifyAll();
  }

  /// @param why it could not be taken; none where it came to its end
  synchronized void end(@Nullable RuntimeException why) {
    problem = why;
    over = true;
    notifyAll();
  }

  synchronized boolean isOver() {
    return over;
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
    while (frames.isEmpty() && !over || isRefused() && !over) {
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

  /// Hands on each frame behind the one with the id `seen`, those that were before and those to
  /// come, until it is over.
  void follow(long seen, Following follower) throws IOException, InterruptedException {
    for (var next = behind(seen); ; next++) {
      var frame = frame(next);
      if (frame == null) {
        return;
      }
      follower.accept(frame);
    }
  }

  /// Somebody who hears a turn.
  @FunctionalInterface
  interface Following {
    void accept(Frame frame) throws IOException;
  }

  private synchronized int behind(long seen) {
    var next = 0;
    while (next < frames.size() && frames.get(next).id() <= seen) {
      next++;
    }
    return next;
  }

  private synchronized @Nullable Frame frame(int number) throws InterruptedException {
    while (number >= frames.size() && !over) {
      wait();
    }
    return number < frames.size() ? frames.get(number) : null;
  }
}

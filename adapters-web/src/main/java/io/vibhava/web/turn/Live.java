package io.vibhava.web.turn;

import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.web.http.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A turn under way or just over, with all its events. It goes on whoever follows, until nobody has
/// for too long.
final class Live {

  /// Whoever waits for a turn to begin waits for one of these frames.
  private static final int BEGINNING = 1;

  private final Object body;
  private final Cancellation cancellation = new Cancellation();
  private final List<Frame> frames = new ArrayList<>();
  private final List<Following> hearing = new CopyOnWriteArrayList<>();
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

  void tell(TurnEvent event) {
    add(event);
    hearing.forEach(Following::call);
  }

  private synchronized void add(TurnEvent event) {
    frames.add(Frame.behind(frames.isEmpty() ? 0 : frames.getLast().id(), event));
    if (frames.size() <= BEGINNING) {
      notifyAll();
    }
  }

  void end() {
    close();
    hearing.forEach(Following::call);
  }

  private synchronized void close() {
    over = true;
    notifyAll();
  }

  /// What it is about to end with.
  ///
  /// @param why it could not be taken
  synchronized void fail(RuntimeException why) {
    problem = why;
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

  /// Has those who wait look again.
  synchronized void wake() {
    notifyAll();
  }

  /// Waits for its end.
  ///
  /// @throws RuntimeException that it ended with, or that whoever waits has left
  synchronized List<TurnEvent> whole(Leaving leaving) throws InterruptedException {
    while (!over && !leaving.hasLeft()) {
      wait();
    }
    if (!over) {
      throw Refused.left();
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

  /// Lets `following` hear what was told and what will be; it is told whenever there is more.
  void hearing(Following following) {
    hearing.add(following);
    following.advance();
  }

  void noLongerHearing(Following following) {
    hearing.remove(following);
  }

  /// The id of the last frame that was told so far.
  synchronized long lastId() {
    return frames.isEmpty() ? 0 : frames.getLast().id();
  }

  /// Whether it is over, and whoever has seen the place `seen` has heard all of it.
  synchronized boolean isHeardOut(long seen) {
    return over && !frames.isEmpty() && seen >= frames.getLast().id();
  }

  /// The number of the first frame behind the place `seen`.
  synchronized int numberBehind(long seen) {
    var next = 0;
    while (next < frames.size() && frames.get(next).id() <= seen) {
      next++;
    }
    return next;
  }

  synchronized boolean has(int number) {
    return number < frames.size();
  }

  synchronized List<Frame> framesFrom(int number) {
    return number < frames.size() ? List.copyOf(frames.subList(number, frames.size())) : List.of();
  }

  /// Whether there is no frame with this number, and will be none.
  synchronized boolean isHeard(int number) {
    return over && number >= frames.size();
  }
}

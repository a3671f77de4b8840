package io.vibhava.web;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.Failure;
import io.vibhava.web.Doorkeeper.Admitted;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.Needs;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Those who follow a stream of events. Whoever would not be let in any more does not stay to its
/// end: another process may have disabled them, so it is looked up, once for each credential.
final class Guests implements AutoCloseable {

  /// A revoked credential hears no more after a second, whatever else is going on.
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final Set<Guest> guests = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("vibhava-guests").factory());

  Guests() {
    var _ =
        watch.scheduleWithFixedDelay(
            this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// `events`, for as long as `admitted` has what they need.
  Answer.Events staying(Answer.Events events, Admitted admitted, Needs needs) {
    return new Answer.Events(line -> {
      var guest = new Guest(admitted, needs, line);
      guests.add(guest);
      try {
        events.writing().writeTo(guest);
      } finally {
        guests.remove(guest);
        guest.leave();
      }
    });
  }

  /// How many there are.
  int count() {
    return guests.size();
  }

  private void look() {
    var mayStay = new HashMap<UUID, Boolean>();
    for (var guest : guests) {
      if (!mayStay.computeIfAbsent(guest.credential(), _ -> guest.mayStay())) {
        guest.end();
      }
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }

  /// Somebody who follows, on the thread that tells them.
  private static final class Guest implements EventLine {

    private final Admitted admitted;
    private final Needs needs;
    private final EventLine line;
    private final Thread thread = Thread.currentThread();
    private boolean ended;
    private boolean left;

    Guest(Admitted admitted, Needs needs, EventLine line) {
      this.admitted = admitted;
      this.needs = needs;
      this.line = line;
    }

    UUID credential() {
      return admitted.caller().credential();
    }

    /// What can't be looked up now is looked up the next time.
    boolean mayStay() {
      try {
        return admitted.again().get().filter(this::isMet).isPresent();
      } catch (Failure e) {
        return true;
      } catch (RuntimeException e) { // The watch goes on, whatever one guest is about.
        return false;
      }
    }

    private boolean isMet(Caller caller) {
      return needs.isMetBy(caller);
    }

    synchronized void end() {
      if (!left) {
        ended = true;
        thread.interrupt();
      }
    }

    /// The thread is handed on as it came.
    synchronized void leave() {
      left = true;
      if (ended) {
        var _ = Thread.interrupted();
      }
    }

    private synchronized boolean isEnded() {
      return ended;
    }

    @Override
    public void header(String name, String value) {
      line.header(name, value);
    }

    @Override
    public void send(byte[] bytes) throws IOException {
      if (isEnded()) {
        throw new InterruptedIOException();
      }
      line.send(bytes);
    }

    @Override
    public void push(byte[] bytes, Sending told) {
      if (isEnded()) {
        told.left();
      } else {
        line.push(bytes, told);
      }
    }

    @Override
    public void cut() {
      line.cut();
    }
  }
}

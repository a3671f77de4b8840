package io.vibhava.cli.turn;

import io.vibhava.application.turn.Cancellation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/// Ends what is under way when the process is told to end: a reply is cut short and kept, waiting
/// is broken off. Whoever works looks at [#code] afterwards.
///
/// A terminal that is closed sends HUP, Ctrl-C sends INT. A signal that the process was started to
/// ignore, as `nohup` does with HUP, stays ignored: Java does not register for it.
public final class Stop implements AutoCloseable {

  /// 128 and the signal's number, as shells count.
  private static final Map<String, Integer> CODES = Map.of("HUP", 129, "INT", 130, "TERM", 143);

  /// The exit code after Ctrl-C.
  public static final int INTERRUPTED = 130;

  private final IntConsumer halt;
  private final Map<String, Object> before = new LinkedHashMap<>();
  private int code;
  private @Nullable Cancellation speaking;
  private @Nullable Thread waiting;

  /// @param halt ends the process at once, when Ctrl-C comes again
  Stop(IntConsumer halt) {
    this.halt = halt;
  }

  /// Listens to the signals of this process until it is closed.
  ///
  /// @param names such as `INT`
  public static Stop onSignals(String... names) {
    var stop = new Stop(Runtime.getRuntime()::halt);
    for (var name : names) {
      var previous = Signals.register(name, () -> stop.raise(CODES.getOrDefault(name, 1)));
      if (previous != null) {
        stop.before.put(name, previous);
      }
    }
    return stop;
  }

  /// Ends what is under way, and all that would come after it.
  ///
  /// @param exit the exit code that this asks for
  public void raise(int exit) {
    if (isAgain(exit)) {
      halt.accept(exit);
    }
    cutShort();
    interrupt();
  }

  private synchronized boolean isAgain(int exit) {
    var again = code == INTERRUPTED && exit == INTERRUPTED;
    code = code == 0 ? exit : code;
    return again;
  }

  private synchronized void interrupt() {
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  /// Cuts the reply short that is under way, if one is; what comes after it goes on.
  public void cutShort() {
    var cut = current();
    if (cut != null) {
      cut.cancel();
    }
  }

  private synchronized @Nullable Cancellation current() {
    return speaking;
  }

  /// Does a turn, which is cut short by a signal.
  public <T> T speaking(Speaking<T> turn) {
    var cancellation = new Cancellation();
    begin(cancellation);
    try {
      return turn.take(cancellation);
    } finally {
      begin(null);
    }
  }

  /// A turn that may be cut short.
  ///
  /// @param <T> what it brings
  @FunctionalInterface
  public interface Speaking<T> {
    T take(Cancellation cancellation);
  }

  private void begin(@Nullable Cancellation cancellation) {
    boolean late;
    synchronized (this) {
      speaking = cancellation;
      late = code != 0;
    }
    if (late && cancellation != null) {
      cancellation.cancel();
    }
  }

  /// Waits for what `wait` brings, unless a signal comes or has come.
  public <T> Optional<T> waiting(Waiting<T> wait) {
    if (!rest(Thread.currentThread())) {
      return Optional.empty();
    }
    try {
      return Optional.of(wait.await());
    } catch (InterruptedException e) {
      return Optional.empty();
    } finally {
      wake();
    }
  }

  /// Something that is waited for.
  ///
  /// @param <T> what it brings
  @FunctionalInterface
  public interface Waiting<T> {
    T await() throws InterruptedException;
  }

  private synchronized boolean rest(Thread thread) {
    waiting = code == 0 ? thread : null;
    return code == 0;
  }

  /// An interrupt that came too late must not reach what is done next.
  private synchronized void wake() {
    waiting = null;
    Thread.interrupted();
  }

  /// The exit code that a signal asked for.
  public synchronized OptionalInt code() {
    return code == 0 ? OptionalInt.empty() : OptionalInt.of(code);
  }

  @Override
  public void close() {
    before.forEach(Signals::unregister);
    before.clear();
  }
}

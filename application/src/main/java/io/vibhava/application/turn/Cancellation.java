package io.vibhava.application.turn;

import java.util.ArrayList;
import java.util.List;

/// A way for whoever asked to end a reply early, from any thread.
public final class Cancellation {

  private final List<Runnable> actions = new ArrayList<>();
  private boolean cancelled;

  /// Ends the reply at once; what was spoken is kept. Further calls change nothing.
  public void cancel() {
    List<Runnable> due;
    synchronized (actions) {
      cancelled = true;
      due = List.copyOf(actions);
      actions.clear();
    }
    due.forEach(Runnable::run);
  }

  public boolean isCancelled() {
    synchronized (actions) {
      return cancelled;
    }
  }

  /// There is nothing left to end: what would have ended it is let go of, with all that it holds.
  void over() {
    synchronized (actions) {
      actions.clear();
    }
  }

  /// Runs `action` when the reply is to end; at once if it is already.
  void onCancel(Runnable action) {
    synchronized (actions) {
      if (!cancelled) {
        actions.add(action);
        return;
      }
    }
    action.run();
  }
}

package io.vibhava.ai.openai;

import org.jspecify.annotations.Nullable;

/// What is done once while the provider is at work. If it throws, the reply is not wanted any more.
final class Meanwhile implements Runnable {

  private final Runnable work;
  private final Wire wire;
  private boolean done;
  private @Nullable RuntimeException problem;

  Meanwhile(Runnable work, Wire wire) {
    this.work = work;
    this.wire = wire;
  }

  @Override
  public void run() {
    if (done) {
      return;
    }
    done = true;
    try {
      work.run();
    } catch (RuntimeException e) { // Whatever it is, it is thrown to whoever asked; see finish.
      problem = e;
      wire.cut();
    }
  }

  /// Does it where that was not done yet.
  ///
  /// @throws RuntimeException what the work threw
  void finish() {
    run();
    if (problem != null) {
      throw problem;
    }
  }
}

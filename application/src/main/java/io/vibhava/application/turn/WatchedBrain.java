package io.vibhava.application.turn;

import io.vibhava.application.usage.CallEnd;
import io.vibhava.application.usage.CallWatch;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.Usage;
import io.vibhava.domain.usage.Purpose;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A model whose calls somebody hears of.
///
/// @param watch whoever hears of them now
public record WatchedBrain(Brain brain, Supplier<CallWatch> watch) implements Brain {

  @Override
  public String name() {
    return brain.name();
  }

  @Override
  public Speaker speaker(Voice voice) {
    return brain.speaker(voice);
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    return new WatchedSpeech(brain.speak(prompt, voice), watch.get());
  }

  /// Tells once how it ended.
  private static final class WatchedSpeech implements Speech {

    private final Speech speech;
    private final CallWatch watch;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final long start = System.nanoTime();
    private boolean begun;

    WatchedSpeech(Speech speech, CallWatch watch) {
      this.speech = speech;
      this.watch = watch;
    }

    @Override
    public void ask(Runnable meanwhile) {
      speech.ask(meanwhile);
    }

    @Override
    public Optional<String> next() {
      try {
        var piece = speech.next();
        if (piece.isEmpty()) {
          end(begun ? CallEnd.OK : CallEnd.UNUSABLE);
        } else if (!begun) {
          begun = true;
          watch.began(Purpose.REPLY, sinceStart());
        }
        return piece;
      } catch (RuntimeException e) {
        end(CallEnd.of(e));
        throw e;
      }
    }

    private void end(CallEnd how) {
      if (ended.compareAndSet(false, true)) {
        watch.ended(Purpose.REPLY, how, sinceStart());
      }
    }

    private Duration sinceStart() {
      return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public Usage usage() {
      return speech.usage();
    }

    /// What is waited for then is at its end, which is no answer.
    @Override
    public void close() {
      end(CallEnd.STOPPED);
      speech.close();
    }
  }
}

package io.vibhava.application.learning;

import io.vibhava.application.usage.CallEnd;
import io.vibhava.application.usage.CallWatch;
import io.vibhava.domain.learning.Digest;
import io.vibhava.domain.learning.Reading;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import java.time.Duration;
import java.util.function.Supplier;

/// A model that learns, whose calls somebody hears of.
///
/// @param watch whoever hears of them now
public record WatchedScribe(Scribe scribe, Supplier<CallWatch> watch) implements Scribe {

  @Override
  public Written write(Reading reading, Allowance allowance) {
    var start = System.nanoTime();
    var written = scribe.write(reading, allowance);
    tell(Purpose.LEARNING, written.took(), start);
    return written;
  }

  @Override
  public Concluded conclude(Digest digest, Allowance allowance) {
    var start = System.nanoTime();
    var concluded = scribe.conclude(digest, allowance);
    tell(Purpose.REFLECTION, concluded.took(), start);
    return concluded;
  }

  private void tell(Purpose purpose, Took took, long start) {
    if (took.calls() > 0) {
      watch.get().ended(purpose, end(took.outcome()), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private static CallEnd end(Outcome outcome) {
    return switch (outcome) {
      case UNDERSTOOD, MENDED, PARTLY, SPARED -> CallEnd.OK;
      case NOT_UNDERSTOOD -> CallEnd.UNUSABLE;
      case REFUSED -> CallEnd.NOT_ALLOWED;
      case LIMITED -> CallEnd.LIMIT;
      case UNAVAILABLE -> CallEnd.UNAVAILABLE;
    };
  }

  @Override
  public void rest() {
    scribe.rest();
  }

  @Override
  public ModelId model() {
    return scribe.model();
  }

  @Override
  public int answerTokensMax() {
    return scribe.answerTokensMax();
  }

  @Override
  public boolean isThere() {
    return scribe.isThere();
  }
}

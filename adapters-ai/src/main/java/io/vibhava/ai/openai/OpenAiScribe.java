package io.vibhava.ai.openai;

import io.vibhava.application.learning.Allowance;
import io.vibhava.application.learning.Concluded;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.learning.Written;
import io.vibhava.domain.learning.Digest;
import io.vibhava.domain.learning.Reading;
import io.vibhava.domain.usage.ModelId;
import java.util.List;

/// A model at a provider that writes down what was stated, asked for JSON of one schema. One for a
/// whole process, since it keeps the connections.
public final class OpenAiScribe implements Scribe, AutoCloseable {

  private final Interviews interviews;
  private final ModelId model;
  private final int answerTokensMax;

  /// @param settings where the words go; its limits are those of `limits`
  public OpenAiScribe(OpenAiSettings settings, ScribeLimits limits) {
    this.interviews = new Interviews(settings.with(limits.within(limits.timeout())), limits);
    this.model = new ModelId(settings.place().host(), settings.place().model());
    this.answerTokensMax = limits.answerTokensMax();
  }

  @Override
  public void rest() {
    interviews.rest();
  }

  @Override
  public ModelId model() {
    return model;
  }

  @Override
  public int answerTokensMax() {
    return answerTokensMax;
  }

  @Override
  public Written write(Reading reading, Allowance allowance) {
    var interview = interviews.about(StatedQuestion.of(reading), allowance);
    var answer = interview.answer(StatedAnswer::of);
    return new Written(answer.map(StatedAnswer::proposals).orElseGet(List::of), interview.took());
  }

  @Override
  public Concluded conclude(Digest digest, Allowance allowance) {
    var interview = interviews.about(ConcludedQuestion.of(digest), allowance);
    var answer = interview.answer(ConcludedAnswer::of);
    return new Concluded(answer.map(ConcludedAnswer::claims).orElseGet(List::of), interview.took());
  }

  @Override
  public void close() {
    interviews.close();
  }
}

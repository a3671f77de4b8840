package io.vibhava.ai.openai;

import io.vibhava.ai.fake.FakeOpenAi;
import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.BrainContract;
import org.junit.jupiter.api.AfterEach;

class OpenAiBrainContractTest extends BrainContract {

  private final FakeOpenAi provider = FakeOpenAi.start();
  private final OpenAiBrain brain = new OpenAiBrain(Fixtures.settings(provider));

  @Override
  protected Brain brain() {
    return brain;
  }

  @AfterEach
  void stop() {
    brain.close();
    provider.close();
  }
}

package io.vibhava.application.turn;

import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.usage.ModelId;

/// The model that speaks.
public interface Brain {

  /// Which model it is and where it runs, in words for people, such as `gpt-4.1-mini at
  /// api.openai.com`.
  String name();

  /// Who speaks with `voice`, and how long at most.
  default Speaker speaker(Voice voice) {
    var max = voice.replyTokensMax().orElse(Speaker.REPLY_TOKENS_USUAL);
    return new Speaker(name(), new ModelId("own", name()), max);
  }

  /// Begins a reply and returns without waiting for the model: whoever wants to stop it needs the
  /// speech.
  ///
  /// @param voice what the avatar wants otherwise than the settings
  /// @throws io.vibhava.domain.Failure of any kind if the reply can't be begun
  Speech speak(Prompt prompt, Voice voice);
}

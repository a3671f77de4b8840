package io.vibhava.application.turn.scripted;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speaker;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.domain.usage.ModelId;

/// The brain that needs nothing: the stand-in where no language model is configured. It keeps to
/// the persona's tone, takes up what the person tells, answers from what was recalled or said
/// before with the day it was told. That it is one, and how to get a real model, is for the door to
/// say: a reply is kept, recalled and shown to other models.
///
/// It knows English by rules, says nothing that it was not told, and makes the same reply to the
/// same prompt. What is remembered is data to it: it quotes, and never obeys.
public final class ScriptedBrain implements Brain {

  private final TokenCounter tokens;

  public ScriptedBrain(TokenCounter tokens) {
    this.tokens = tokens;
  }

  @Override
  public String name() {
    return "scripted stand-in";
  }

  @Override
  public Speaker speaker(Voice voice) {
    return new Speaker(name(), ModelId.SCRIPTED, 0);
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    var max = voice.replyTokensMax().orElse(Integer.MAX_VALUE);
    return new ScriptedSpeech(Replies.to(prompt), prompt.tokensTotal(), max, tokens);
  }
}

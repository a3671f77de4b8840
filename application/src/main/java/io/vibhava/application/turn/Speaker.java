package io.vibhava.application.turn;

import io.vibhava.domain.usage.ModelId;

/// The model of one reply.
///
/// @param name in words for people, such as `gpt-4.1-mini at api.openai.com`
/// @param model whose price counts
/// @param replyTokensMax how long the reply may be
public record Speaker(String name, ModelId model, int replyTokensMax) {

  /// Of a model of which no more is known.
  public static final int REPLY_TOKENS_USUAL = 1024;
}

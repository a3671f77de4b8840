package io.vibhava.application.testing;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

/// A model whose replies are given beforehand, one for each turn. It keeps the prompts it was asked
/// with. One that was given no more replies says `…`.
public final class FixedBrain implements Brain {

  private static final FixedReply SILENT = FixedReply.of("…");

  private final Queue<FixedReply> replies = new ArrayDeque<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private boolean uncounted;

  /// The next reply, piece by piece.
  public synchronized FixedBrain reply(String... pieces) {
    return add(FixedReply.of(pieces));
  }

  /// The next reply breaks off behind these pieces; without any, it fails before its first word.
  public synchronized FixedBrain breakOff(Failure why, String... pieces) {
    return add(FixedReply.of(pieces).endingIn(why));
  }

  /// The next reply does not begin before `latch` opens.
  public synchronized FixedBrain holdUntil(CountDownLatch latch, String... pieces) {
    return add(FixedReply.of(pieces).startingWith(latch));
  }

  /// The next reply stops behind these pieces until `latch` opens, then is at its end.
  public synchronized FixedBrain stallBehind(CountDownLatch latch, String... pieces) {
    return add(FixedReply.of(pieces).stallingFor(latch));
  }

  /// From now on it does not tell what its replies took, as a provider that is cut off.
  public synchronized FixedBrain countingNothing() {
    uncounted = true;
    return this;
  }

  private FixedBrain add(FixedReply reply) {
    replies.add(reply);
    return this;
  }

  /// What it was asked with, in order.
  public synchronized List<Prompt> prompts() {
    return List.copyOf(prompts);
  }

  /// The voices it was asked for, in order.
  public synchronized List<Voice> voices() {
    return List.copyOf(voices);
  }

  @Override
  public String name() {
    return "fixed replies";
  }

  @Override
  public synchronized Speech speak(Prompt prompt, Voice voice) {
    prompts.add(prompt);
    voices.add(voice);
    var next = replies.poll();
    return new FixedSpeech(next == null ? SILENT : next, prompt.tokensTotal(), !uncounted);
  }
}

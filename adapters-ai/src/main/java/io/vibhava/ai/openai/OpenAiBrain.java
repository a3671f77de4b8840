package io.vibhava.ai.openai;

import io.vibhava.application.turn.Brain;
import io.vibhava.application.turn.Speaker;
import io.vibhava.application.turn.Speech;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.turn.Prompt;
import io.vibhava.domain.usage.ModelId;
import java.util.concurrent.ScheduledExecutorService;

/// A model at a provider that speaks the OpenAI protocol. One for a whole process, since it keeps
/// the connections.
public final class OpenAiBrain implements Brain, AutoCloseable {

  private final OpenAiSettings settings;
  private final Requests requests;
  private final Tries tries;
  private final Client client;
  private final Replies replies;
  private final ScheduledExecutorService clock;

  public OpenAiBrain(OpenAiSettings settings) {
    this.settings = settings;
    this.requests = new Requests(settings);
    this.tries = new Tries(settings.place().host(), settings.limits());
    this.client = new Client(settings);
    this.replies = new Replies(client, requests);
    this.clock = Watch.clock("reply-watch");
  }

  /// Makes ready in the background what the first reply would wait for otherwise. Nothing is sent.
  public void warm() {
    Thread.ofVirtual().name("warm-brain").start(replies::warm);
  }

  @Override
  public String name() {
    return settings.place().model() + " at " + settings.place().host();
  }

  @Override
  public Speaker speaker(Voice voice) {
    var model = new ModelId(settings.place().host(), requests.model(voice));
    var max = voice.replyTokensMax().or(settings::replyTokensMax);
    return new Speaker(
        requests.model(voice) + " at " + settings.place().host(),
        model,
        max.orElse(Speaker.REPLY_TOKENS_USUAL));
  }

  @Override
  public Speech speak(Prompt prompt, Voice voice) {
    var troubles = new Troubles(settings.place(), settings.limits(), requests.model(voice));
    return new OpenAiSpeech(
        tries, () -> replies.ask(prompt, voice), troubles, settings.limits(), clock);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    client.close();
  }
}

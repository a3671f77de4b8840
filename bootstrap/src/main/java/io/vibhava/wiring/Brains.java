package io.vibhava.wiring;

import io.vibhava.ai.openai.OpenAiBrain;
import io.vibhava.ai.openai.OpenAiLimits;
import io.vibhava.ai.openai.OpenAiScribe;
import io.vibhava.ai.openai.OpenAiSettings;
import io.vibhava.ai.openai.Place;
import io.vibhava.ai.openai.Secret;
import io.vibhava.application.learning.Scribe;
import io.vibhava.application.turn.scripted.ScriptedBrain;
import io.vibhava.domain.Failure;
import io.vibhava.domain.turn.TokenCounter;
import io.vibhava.settings.Key;
import io.vibhava.settings.LearningModel;
import io.vibhava.settings.Llm;
import io.vibhava.settings.Values;
import java.net.URI;
import java.util.Optional;

/// Chooses the model that speaks. Words go to nothing that the settings do not name.
final class Brains {

  private final Values values;
  private final TokenCounter tokens;

  Brains(Values values, TokenCounter tokens) {
    this.values = values;
    this.tokens = tokens;
  }

  /// @throws Failure.Invalid if what is chosen lacks a setting
  ChosenBrain choose() {
    return switch (values.choice(Key.LLM, Llm.class)) {
      case AUTO -> first();
      case OPENAI -> provider(openAi());
      case AZURE -> provider(azure());
      case SCRIPTED -> scripted("chosen by llm=scripted");
    };
  }

  private ChosenBrain first() {
    if (values.text(Key.OPENAI_API_KEY).isPresent()
        || values.text(Key.OPENAI_BASE_URL).isPresent()) {
      return provider(openAi());
    }
    if (values.text(Key.AZURE_ENDPOINT).isPresent()) {
      return provider(azure());
    }
    return scripted("no model is configured; set OPENAI_API_KEY or OPENAI_BASE_URL for one");
  }

  private ChosenBrain scripted(String why) {
    return new ChosenBrain(
        new ScriptedBrain(tokens),
        Scribe.none(),
        "speaks by a scripted stand-in: " + why,
        () -> {},
        () -> {});
  }

  private ChosenBrain provider(Place place) {
    var settings =
        new OpenAiSettings(
            place,
            values.number(Key.REPLY_TEMPERATURE, 0, 2),
            Optional.of(values.count(Key.REPLY_TOKENS_MAX, 1)),
            limits());
    var brain = new OpenAiBrain(settings);
    return switch (values.choice(Key.LEARNING_MODEL, LearningModel.class)) {
      case AUTO -> learning(brain, new OpenAiScribe(settings, Limits.ofScribe(values)));
      case OFF ->
          new ChosenBrain(
              brain, Scribe.none(), "speaks by " + brain.name(), brain::warm, brain::close);
    };
  }

  private static ChosenBrain learning(OpenAiBrain brain, OpenAiScribe scribe) {
    return new ChosenBrain(
        brain,
        scribe,
        "speaks by %s, which learns from what is said too (learning.model=off keeps it to itself)"
            .formatted(brain.name()),
        brain::warm,
        () -> {
          scribe.close();
          brain.close();
        });
  }

  private OpenAiLimits limits() {
    var usual = OpenAiLimits.USUAL;
    return new OpenAiLimits(
        values.duration(Key.REPLY_CONNECT_TIMEOUT),
        values.duration(Key.REPLY_FIRST_TIMEOUT),
        values.duration(Key.REPLY_PIECE_TIMEOUT),
        values.duration(Key.REPLY_TIMEOUT),
        values.count(Key.REPLY_RETRIES_MAX, 0),
        usual.retryDelay(),
        usual.retryAfterMax(),
        usual.breakerFailuresMax(),
        usual.breakerPause(),
        usual.eventBytesMax(),
        usual.replyBytesMax(),
        usual.connectionsIdleMax());
  }

  private Place openAi() {
    var url = values.text(Key.OPENAI_BASE_URL).map(text -> url(Key.OPENAI_BASE_URL, text));
    var key =
        url.isPresent()
            ? secret(Key.OPENAI_API_KEY)
            : Optional.of(new Secret(values.needed(Key.OPENAI_API_KEY)));
    return new Place.OpenAi(
        url.orElse(Place.OpenAi.USUAL_URL), values.needed(Key.OPENAI_MODEL), key);
  }

  private Place azure() {
    return new Place.Azure(
        url(Key.AZURE_ENDPOINT, values.needed(Key.AZURE_ENDPOINT)),
        values.needed(Key.AZURE_DEPLOYMENT),
        values.needed(Key.AZURE_API_VERSION),
        secret(Key.AZURE_API_KEY));
  }

  private Optional<Secret> secret(Key key) {
    return values.text(key).map(Secret::new);
  }

  private static URI url(Key key, String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new Failure.Invalid(
          "setting %s: it is no URL; one like https://host/v1 is expected".formatted(key.label()));
    }
  }
}

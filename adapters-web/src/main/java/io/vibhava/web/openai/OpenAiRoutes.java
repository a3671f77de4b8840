package io.vibhava.web.openai;

import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.POST;

import io.vibhava.application.Engine;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Refusals;
import io.vibhava.web.http.Route;
import io.vibhava.web.http.Seats;
import io.vibhava.web.measure.Measures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The routes for programs that speak OpenAI's protocol.
public final class OpenAiRoutes {

  /// The header that names a conversation, both ways.
  private static final String CONVERSATION = "X-Conversation-Id";

  private static final Needs CHAT = Needs.person(KeyScope.CHAT);

  private final Engine engine;
  private final Models models;
  private final Threads threads;
  private final Seats seats;
  private final Supplier<TurnId> ids;
  private final InstantSource clock;
  private final Measures measures;

  private OpenAiRoutes(
      Engine engine,
      Supplier<TurnId> ids,
      InstantSource clock,
      Seats seats,
      ChatLimits limits,
      Measures measures) {
    this.engine = engine;
    this.models = new Models(engine);
    this.threads = new Threads(engine, limits);
    this.seats = seats;
    this.ids = ids;
    this.clock = clock;
    this.measures = measures;
  }

  public static List<Route> of(
      Engine engine,
      Supplier<TurnId> ids,
      InstantSource clock,
      Seats seats,
      ChatLimits limits,
      Measures measures) {
    var routes = new OpenAiRoutes(engine, ids, clock, seats, limits, measures);
    return List.of(
        new Route.Guarded(
            GET,
            "/v1/models",
            CHAT,
            About.that("Your avatars as models, for OpenAI clients.").giving(ModelsJson.class),
            ErrorJson::answer,
            routes::list),
        new Route.Guarded(
            GET,
            "/v1/models/{model}",
            CHAT,
            About.that("One avatar as a model, for OpenAI clients.").giving(ModelJson.class),
            ErrorJson::answer,
            routes::find),
        new Route.Guarded(
            POST,
            "/v1/chat/completions",
            CHAT,
            About.that("Says the last message to an avatar, for OpenAI clients.")
                .taking(ChatForm.class)
                .giving(CompletionJson.class, About.Kind.TURN),
            ErrorJson::answer,
            routes::complete));
  }

  private Answer list(Call call) {
    return Answer.ok(ModelsJson.of(models.list(call.owner())));
  }

  private Answer find(Call call) {
    return Answer.ok(models.find(call.owner(), call.request().path("model")));
  }

  private Answer complete(Call call) {
    var form = call.request().looseBody(ChatForm.class);
    var heard = Heard.of(form.messages());
    var avatar = models.meet(call.owner(), form.model());
    var turn =
        new ChatTurn(engine, threads, call.caller(), avatar, ids.get(), heard, named(call, form));
    return form.wantsStream()
        ? new Answer.Events(line -> stream(call, turn, form, line))
        : whole(call, turn, form);
  }

  private static Optional<ConversationId> named(Call call, ChatForm form) {
    return call.request().header(CONVERSATION).or(form::conversation).map(ConversationId::parse);
  }

  private Answer whole(Call call, ChatTurn chat, ChatForm form) {
    Turn turn;
    try (var _ = seats.take(chat.owner())) {
      turn = taken(call, chat, _ -> {});
    }
    return new Answer.Json(
        200,
        Map.of(CONVERSATION, turn.conversation().toString()),
        "application/json",
        CompletionJson.of(name(chat), clock.instant().getEpochSecond(), form.model(), turn));
  }

  /// Who leaves ends the reply at once, also while the model is silent: nobody can come back to it.
  private Turn taken(Call call, ChatTurn chat, Consumer<? super TurnEvent> listener) {
    var leaving = new Cancellation();
    try (var _ = call.request().watch(leaving::cancel)) {
      return chat.take(measures.counting(listener), leaving);
    }
  }

  private static String name(ChatTurn chat) {
    return "chatcmpl-" + chat.id();
  }

  private void stream(Call call, ChatTurn chat, ChatForm form, EventLine line) throws IOException {
    var chunks = new Chunks(line, name(chat), clock.instant().getEpochSecond(), form.model());
    try (var _ = seats.take(chat.owner())) {
      var turn = taken(call, chat, event -> tell(event, chunks, line));
      if (turn.problem().isPresent()) {
        chunks.fail(ErrorJson.of(Refusals.of(turn.problem().get())));
      } else {
        chunks.end(turn, form.wantsUsage());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Nothing is sent before the first word, so that a model that fails before it is told by the
  /// status.
  private static void tell(TurnEvent event, Chunks chunks, EventLine line) {
    try {
      switch (event) {
        case TurnEvent.Asked asked -> line.header(CONVERSATION, asked.conversation().toString());
        case TurnEvent.Spoke spoke -> {
          if (spoke.number() == 1) {
            chunks.begin();
          }
          chunks.piece(spoke.text());
        }
        case TurnEvent.Recalled _, TurnEvent.Done _, TurnEvent.Failed _ -> {}
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

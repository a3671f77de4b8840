package io.vibhava.web.turn;

import static io.vibhava.web.http.About.Kind.EVENTS;
import static io.vibhava.web.http.About.Kind.TURN;
import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.POST;

import io.vibhava.application.Engine;
import io.vibhava.application.turn.Ask;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Route;
import io.vibhava.web.http.Seats;
import io.vibhava.web.measure.Measures;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The routes by which something is said, and by which turns are followed.
public final class TurnRoutes {

  private static final Needs CHAT = Needs.person(KeyScope.CHAT);
  private static final String MESSAGES = "/v1/conversations/{conversation}/messages";
  private static final String TURN_OF = "/v1/turns/{turn}";

  private final Engine engine;
  private final TurnDesk desk;
  private final TurnStreams streams;
  private final Supplier<TurnId> ids;

  private TurnRoutes(
      Engine engine, Supplier<TurnId> ids, Seats seats, StreamLimits limits, Measures measures) {
    this.engine = engine;
    this.desk = new TurnDesk(limits, measures);
    this.streams = new TurnStreams(desk, seats, limits, new Courier());
    this.ids = ids;
  }

  public static List<Route> of(
      Engine engine, Supplier<TurnId> ids, Seats seats, StreamLimits limits, Measures measures) {
    var routes = new TurnRoutes(engine, ids, seats, limits, measures);
    return List.of(
        new Route.Guarded(
            POST,
            "/v1/conversations",
            CHAT,
            About.that("Begins a conversation by saying something; gives the turn.")
                .taking(BeginningForm.class)
                .giving(TurnJson.class, TURN),
            routes::begin),
        new Route.Guarded(
            POST,
            MESSAGES,
            CHAT,
            About.that("Says something in a conversation; gives the turn.")
                .taking(SaidForm.class)
                .giving(TurnJson.class, TURN),
            routes::say),
        new Route.Guarded(
            POST,
            MESSAGES + "/{message}/replies",
            CHAT,
            About.that("Lets the avatar reply once more, as another branch; gives the turn.")
                .taking(RegenerateForm.class)
                .giving(TurnJson.class, TURN),
            routes::regenerate),
        new Route.Guarded(
            POST,
            MESSAGES + "/{message}/edits",
            CHAT,
            About.that(
                    "Says something else in place of a message, as another branch; gives the turn.")
                .taking(EditForm.class)
                .giving(TurnJson.class, TURN),
            routes::edit),
        new Route.Guarded(
            GET,
            MESSAGES + "/{reply}/why",
            CHAT,
            About.that("How a reply came about: what was weighed for it, and what it took.")
                .giving(WhyJson.class),
            routes::why),
        new Route.Guarded(
            GET,
            TURN_OF + "/events",
            CHAT,
            About.that("Follows a turn, from behind the event that Last-Event-ID names.")
                .giving(TurnJson.class, EVENTS),
            routes::follow),
        new Route.Guarded(
            DELETE,
            TURN_OF,
            CHAT,
            About.that("Ends the reply of a turn at once; what was spoken is kept.").with(204),
            routes::end));
  }

  private Answer begin(Call call) {
    var form = call.request().body(BeginningForm.class);
    return turn(call, Ask.begin(id(form.id()), AvatarId.parse(form.avatar()), form.text()));
  }

  private Answer say(Call call) {
    var form = call.request().body(SaidForm.class);
    if (form.head() != null && form.behind() != null) {
      throw Refused.invalid("/behind", "a head is named already; name one of the two");
    }
    return turn(call, ask(conversation(call), form));
  }

  private Ask ask(ConversationId in, SaidForm form) {
    var id = id(form.id());
    if (form.head() != null) {
      return Ask.follow(id, in, MessageId.parse(form.head()), form.text());
    }
    return Optional.ofNullable(form.behind())
        .map(behind -> Ask.branch(id, in, Optional.of(MessageId.parse(behind)), form.text()))
        .orElseGet(() -> Ask.last(id, in, form.text()));
  }

  private Answer turn(Call call, Ask ask) {
    return streams.answer(
        call,
        () ->
            desk.take(
                call.owner(),
                ask.id(),
                ask,
                (heard, cancellation) ->
                    engine.takeTurn().take(call.owner(), ask, heard, cancellation)));
  }

  private record Again(MessageId message, Set<MemoryId> without) {}

  private Answer regenerate(Call call) {
    var form = call.request().body(RegenerateForm.class);
    var again = new Again(message(call).id(), without(form));
    var id = id(form.id());
    return streams.answer(
        call,
        () ->
            desk.take(
                call.owner(),
                id,
                again,
                (heard, cancellation) ->
                    engine
                        .regenerateReply()
                        .regenerate(
                            call.owner(),
                            id,
                            again.message(),
                            again.without(),
                            heard,
                            cancellation)));
  }

  private static Set<MemoryId> without(RegenerateForm form) {
    return Optional.ofNullable(form.without()).orElse(List.of()).stream()
        .map(MemoryId::parse)
        .collect(Collectors.toSet());
  }

  private Answer edit(Call call) {
    var form = call.request().body(EditForm.class);
    var message = message(call);
    if (message.role() != Role.USER) {
      throw Refused.malformed("message: only what the person said can be said otherwise");
    }
    return turn(
        call, Ask.branch(id(form.id()), message.conversation(), message.parent(), form.text()));
  }

  private Answer why(Call call) {
    var reply = message(call, "reply");
    if (reply.role() != Role.AVATAR) {
      throw Refused.notFound("reply " + reply.id());
    }
    return Answer.ok(WhyJson.of(engine.explainReply().explain(call.owner(), reply.id())));
  }

  private Answer follow(Call call) {
    var id = call.request().id("turn", TurnId::parse);
    var seen = seen(call);
    return streams.following(call, () -> heard(call, id, seen), seen);
  }

  /// The turn, joined. Nobody has seen what was not told yet: whoever names that means another
  /// turn, and would wait for what never comes.
  private Live heard(Call call, TurnId id, long seen) {
    var live = desk.find(call.owner(), id).orElseGet(() -> retold(call, id));
    if (seen > live.lastId()) {
      desk.leave(live);
      throw Refused.malformed(
          "Last-Event-ID: this turn has told no event of this id; leave it out to hear all of it");
    }
    return live;
  }

  /// A turn that is told from what was kept of it.
  private Live retold(Call call, TurnId id) {
    var live = new Live(id);
    live.join();
    engine.retellTurn().tell(call.owner(), id, live::tell);
    live.end();
    return live;
  }

  private static long seen(Call call) {
    var named = call.request().header("Last-Event-ID").orElse("0").strip();
    if (!named.matches("\\d{1,18}")) {
      throw Refused.malformed("Last-Event-ID: the id of an event of this turn is expected");
    }
    return Long.parseLong(named);
  }

  private Answer end(Call call) {
    var id = call.request().id("turn", TurnId::parse);
    var live = desk.find(call.owner(), id).orElseGet(() -> retold(call, id));
    live.cancellation().cancel();
    desk.leave(live);
    return Answer.empty();
  }

  private TurnId id(@Nullable String given) {
    return given == null ? ids.get() : TurnId.parse(given);
  }

  private Message message(Call call) {
    return message(call, "message");
  }

  /// @param name of its place in the path
  private Message message(Call call, String name) {
    var id = call.request().id(name, MessageId::parse);
    return engine
        .findMessage()
        .find(call.owner(), conversation(call), id)
        .orElseThrow(() -> Refused.notFound(name + " " + id));
  }

  private static ConversationId conversation(Call call) {
    return call.request().id("conversation", ConversationId::parse);
  }
}

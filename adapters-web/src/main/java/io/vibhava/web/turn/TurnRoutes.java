package io.vibhava.web.turn;

import static io.vibhava.web.http.About.Kind.TURN;
import static io.vibhava.web.http.Method.POST;

import io.vibhava.application.Engine;
import io.vibhava.application.turn.Ask;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.EventLine;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Route;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The routes by which something is said.
public final class TurnRoutes {

  private static final Needs CHAT = Needs.person(KeyScope.CHAT);

  private final TurnDesk desk;
  private final Supplier<TurnId> ids;

  private TurnRoutes(TurnDesk desk, Supplier<TurnId> ids) {
    this.desk = desk;
    this.ids = ids;
  }

  public static List<Route> of(Engine engine, Supplier<TurnId> ids, StreamLimits limits) {
    var routes = new TurnRoutes(new TurnDesk(engine, limits), ids);
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
            "/v1/conversations/{conversation}/messages",
            CHAT,
            About.that("Says something in a conversation; gives the turn.")
                .taking(SaidForm.class)
                .giving(TurnJson.class, TURN),
            routes::say));
  }

  private Answer begin(Call call) {
    var form = call.request().body(BeginningForm.class);
    return turn(call, Ask.begin(id(form.id()), AvatarId.parse(form.avatar()), form.text()));
  }

  private Answer say(Call call) {
    var conversation = call.request().id("conversation", ConversationId::parse);
    var form = call.request().body(SaidForm.class);
    var id = id(form.id());
    return turn(
        call,
        Optional.ofNullable(form.head())
            .map(head -> Ask.follow(id, conversation, MessageId.parse(head), form.text()))
            .orElseGet(() -> Ask.last(id, conversation, form.text())));
  }

  private TurnId id(@Nullable String given) {
    return given == null ? ids.get() : TurnId.parse(given);
  }

  private Answer turn(Call call, Ask ask) {
    var live = desk.take(call.owner(), ask);
    try {
      return call.request().wantsEvents() ? events(live) : whole(live);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a reply");
    }
  }

  private Answer whole(Live live) throws InterruptedException {
    try {
      return Answer.ok(TurnJson.of(live.whole()));
    } finally {
      desk.leave(live);
    }
  }

  private Answer events(Live live) throws InterruptedException {
    try {
      live.begun();
    } catch (RuntimeException e) { // It was refused; nobody follows what is not there.
      desk.leave(live);
      throw e;
    }
    return new Answer.Events(line -> follow(live, line));
  }

  private void follow(Live live, EventLine line) throws IOException {
    try {
      live.follow(0, frame -> line.send(frame.bytes()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      desk.leave(live);
    }
  }
}

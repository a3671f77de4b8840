package io.vibhava.web.conversation;

import static io.vibhava.web.http.About.Kind.CHANGE;
import static io.vibhava.web.http.About.Kind.LINES;
import static io.vibhava.web.http.About.Kind.PAGE;
import static io.vibhava.web.http.About.Kind.TAGGED;
import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.PATCH;
import static io.vibhava.web.http.Method.PUT;

import io.vibhava.application.Engine;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.conversation.Conversation;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.web.avatar.Owned;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The routes of conversations, and of what was said in them.
public final class ConversationRoutes {

  private static final Needs CHAT = Needs.person(KeyScope.CHAT);
  private static final String ALL = "/v1/conversations";
  private static final String ONE = "/v1/conversations/{conversation}";
  private static final String MESSAGES = ONE + "/messages";

  private final Engine engine;

  private ConversationRoutes(Engine engine) {
    this.engine = engine;
  }

  public static List<Route> of(Engine engine) {
    var routes = new ConversationRoutes(engine);
    return List.of(
        new Route.Guarded(
            GET,
            ALL,
            CHAT,
            About.that("Your conversations, the one that was changed last first.")
                .giving(ConversationJson.class, PAGE)
                .asking("avatar", "state", "cursor", "limit"),
            routes::list),
        new Route.Guarded(
            GET,
            ALL + "/search",
            CHAT,
            About.that("What was said that has all the words of q, the newest first.")
                .giving(HitJson.class, PAGE)
                .asking("q", "limit"),
            routes::search),
        new Route.Guarded(
            GET,
            ONE,
            CHAT,
            About.that("One conversation; its ETag is needed to change it.")
                .giving(ConversationJson.class, TAGGED),
            call -> answer(routes.find(call))),
        new Route.Guarded(
            PATCH,
            ONE,
            CHAT,
            About.that("Renames a conversation, lays it away, or takes it up again.")
                .taking(ConversationForm.class)
                .giving(ConversationJson.class, CHANGE),
            routes::edit),
        new Route.Guarded(
            DELETE,
            ONE,
            CHAT,
            About.that("Deletes a conversation and all that was remembered from it.").with(204),
            routes::delete),
        new Route.Guarded(
            PUT,
            ONE + "/head",
            CHAT,
            About.that("Goes on with the branch that a message lies on, from its newest message.")
                .taking(HeadForm.class)
                .giving(ConversationJson.class),
            routes::head),
        new Route.Guarded(
            GET,
            MESSAGES,
            CHAT,
            About.that(
                    "What was said, from the first message to the last; branches=true for all of it.")
                .giving(MessageJson.class, PAGE)
                .asking("branches", "cursor", "limit"),
            routes::messages),
        new Route.Guarded(
            GET,
            ONE + "/export",
            CHAT,
            About.that("All that was said as a file; branches=true for all of it.")
                .giving(MessageJson.class, LINES)
                .asking("branches"),
            routes::export));
  }

  private Answer list(Call call) {
    var avatar = call.request().query("avatar").map(text -> avatar(call, text));
    var all = engine.listConversations().list(call.owner(), avatar, states(call));
    var page =
        Page.of(
            all,
            Page.Order.NEWEST_FIRST,
            talk -> new Page.Mark(talk.updated(), talk.id().toString()),
            call.request());
    return Answer.ok(page.json(ConversationMapper.MAPPER::json));
  }

  private Answer search(Call call) {
    var words = call.request().words("q");
    var hits = engine.searchConversations().search(call.owner(), words, call.request().itemsMax());
    return Answer.ok(Page.whole(hits).json(ConversationMapper.MAPPER::json));
  }

  private AvatarId avatar(Call call, String text) {
    return Owned.remembering(engine, call.owner(), AvatarId.parse(text));
  }

  private static Set<ConversationState> states(Call call) {
    return call.request()
        .query("state")
        .map(ConversationRoutes::states)
        .orElse(EnumSet.of(ConversationState.ACTIVE));
  }

  private static Set<ConversationState> states(String text) {
    return switch (text) {
      case "active" -> EnumSet.of(ConversationState.ACTIVE);
      case "archived" -> EnumSet.of(ConversationState.ARCHIVED);
      case "all" -> EnumSet.allOf(ConversationState.class);
      default -> throw Refused.malformed("state: active, archived or all is expected");
    };
  }

  private Answer edit(Call call) {
    var before = find(call);
    call.request().requireMatch(before.revision());
    var form = call.request().body(ConversationForm.class);
    Optional.ofNullable(form.title())
        .ifPresent(title -> engine.renameConversation().rename(call.owner(), before.id(), title));
    Optional.ofNullable(form.state())
        .map(text -> ConversationState.valueOf(text.toUpperCase(Locale.ROOT)))
        .ifPresent(state -> engine.archiveConversation().archive(call.owner(), before.id(), state));
    return answer(find(call));
  }

  private Answer delete(Call call) {
    engine.deleteConversation().delete(call.owner(), id(call));
    return Answer.empty();
  }

  private Answer head(Call call) {
    var before = find(call);
    var message = MessageId.parse(call.request().body(HeadForm.class).message());
    engine.switchBranch().switchTo(call.owner(), before.id(), message);
    return answer(find(call));
  }

  private List<Message> said(Call call) {
    var extent = call.request().isOn("branches") ? Extent.ALL_BRANCHES : Extent.TO_HEAD;
    return engine.readConversation().read(call.owner(), id(call), extent).messages();
  }

  private Answer export(Call call) {
    return Answer.lines(said(call).stream().map(ConversationMapper.MAPPER::json).toList());
  }

  private Answer messages(Call call) {
    var page =
        Page.of(
            said(call),
            Page.Order.OLDEST_FIRST,
            message -> new Page.Mark(message.at(), message.id().toString()),
            call.request());
    return Answer.ok(page.json(ConversationMapper.MAPPER::json));
  }

  private Conversation find(Call call) {
    var id = id(call);
    return engine
        .listConversations()
        .list(call.owner(), Optional.empty(), EnumSet.allOf(ConversationState.class))
        .stream()
        .filter(talk -> talk.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("conversation " + id));
  }

  private static ConversationId id(Call call) {
    return call.request().id("conversation", ConversationId::parse);
  }

  private static Answer answer(Conversation talk) {
    return Answer.ok(ConversationMapper.MAPPER.json(talk), talk.revision());
  }
}

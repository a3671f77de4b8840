package io.vibhava.web.avatar;

import static io.vibhava.web.http.About.Kind.CHANGE;
import static io.vibhava.web.http.About.Kind.PAGE;
import static io.vibhava.web.http.About.Kind.TAGGED;
import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.PATCH;
import static io.vibhava.web.http.Method.POST;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.stream.Stream;

/// The routes of avatars.
public final class AvatarRoutes {

  private static final Needs AVATARS = Needs.person(KeyScope.AVATARS);
  private static final String ALL = "/v1/avatars";
  private static final String ONE = "/v1/avatars/{avatar}";

  private final Engine engine;

  private AvatarRoutes(Engine engine) {
    this.engine = engine;
  }

  public static List<Route> of(Engine engine) {
    var routes = new AvatarRoutes(engine);
    return List.of(
        new Route.Guarded(
            GET,
            "/v1/templates",
            AVATARS,
            About.that("Ready personalities to start from.").giving(TemplateJson.class, PAGE),
            routes::templates),
        new Route.Guarded(
            GET,
            ALL,
            AVATARS,
            About.that(
                    "Your avatars, in the order in which they were made, and then those that others share with you.")
                .giving(AvatarJson.class, PAGE)
                .asking("cursor", "limit"),
            routes::list),
        new Route.Guarded(
            POST,
            ALL,
            AVATARS,
            About.that("Makes an avatar.")
                .with(201)
                .taking(AvatarForm.class)
                .giving(AvatarJson.class, TAGGED),
            routes::create),
        new Route.Guarded(
            GET,
            ONE,
            AVATARS,
            About.that("One avatar; its ETag is needed to change it.")
                .giving(AvatarJson.class, TAGGED),
            call -> answer(routes.find(call, ShareRole.VIEW))),
        new Route.Guarded(
            PATCH,
            ONE,
            AVATARS,
            About.that("Changes what is given of an avatar.")
                .taking(AvatarForm.class)
                .giving(AvatarJson.class, CHANGE),
            routes::edit),
        new Route.Guarded(
            DELETE,
            ONE,
            AVATARS,
            About.that("Removes an avatar with all that was said to it and all it remembers.")
                .with(204),
            routes::remove));
  }

  private Answer templates(Call call) {
    return Answer.ok(Page.whole(Templates.all()).json(AvatarMapper.MAPPER::json));
  }

  private Answer list(Call call) {
    var own = engine.listAvatars().list(call.owner()).stream().map(Seen::own);
    var others = engine.listSharedAvatars().list(call.owner()).stream();
    var page =
        Page.of(
            Stream.concat(own, others).toList(),
            Page.Order.OLDEST_FIRST,
            seen -> new Page.Mark(seen.avatar().at(), mark(seen)),
            call.request());
    return Answer.ok(page.json(AvatarMapper.MAPPER::json));
  }

  /// One of another's may have the same id.
  private static String mark(Seen seen) {
    return seen.loan().map(loan -> loan.from() + " ").orElse("") + seen.avatar().id();
  }

  private Answer create(Call call) {
    var profile = new Drawing(call.request().body(AvatarForm.class)).made();
    var avatar = engine.createAvatar().create(call.owner(), profile);
    return Answer.created(
        AvatarMapper.MAPPER.json(Seen.own(avatar)), avatar.revision(), ALL + "/" + avatar.id());
  }

  private Answer edit(Call call) {
    var before = find(call, ShareRole.EDIT);
    call.request().requireMatch(before.avatar().revision());
    var profile = before.avatar().profile();
    var changed = new Drawing(call.request().body(AvatarForm.class)).changed(profile);
    var after = engine.editAvatar().edit(call.owner(), before.avatar(), changed);
    return answer(new Seen(after, before.loan()));
  }

  private Answer remove(Call call) {
    var avatar = find(call, ShareRole.VIEW).avatar();
    engine.removeAvatar().remove(call.owner(), avatar.id().toString());
    return Answer.empty();
  }

  private Seen find(Call call, ShareRole needed) {
    var id = call.request().id("avatar", AvatarId::parse);
    return Owned.avatar(engine, call.owner(), id, needed);
  }

  private static Answer answer(Seen seen) {
    return Answer.ok(AvatarMapper.MAPPER.json(seen), seen.avatar().revision());
  }
}

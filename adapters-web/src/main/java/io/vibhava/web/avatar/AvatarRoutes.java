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
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Templates;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Route;
import java.util.List;

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
            About.that("Your avatars, in the order in which they were made.")
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
            call -> answer(routes.find(call))),
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
    var all = engine.listAvatars().list(call.owner());
    var page =
        Page.of(
            all,
            Page.Order.OLDEST_FIRST,
            avatar -> new Page.Mark(avatar.at(), avatar.id().toString()),
            call.request());
    return Answer.ok(page.json(AvatarMapper.MAPPER::json));
  }

  private Answer create(Call call) {
    var profile = new Drawing(call.request().body(AvatarForm.class)).made();
    var avatar = engine.createAvatar().create(call.owner(), profile);
    return Answer.created(
        AvatarMapper.MAPPER.json(avatar), avatar.revision(), ALL + "/" + avatar.id());
  }

  private Answer edit(Call call) {
    var before = find(call);
    call.request().requireMatch(before.revision());
    var changed = new Drawing(call.request().body(AvatarForm.class)).changed(before.profile());
    return answer(engine.editAvatar().edit(call.owner(), before, changed));
  }

  private Answer remove(Call call) {
    engine.removeAvatar().remove(call.owner(), find(call).id().toString());
    return Answer.empty();
  }

  private Avatar find(Call call) {
    var id = call.request().id("avatar", AvatarId::parse);
    return Owned.avatar(engine, call.owner(), id);
  }

  private static Answer answer(Avatar avatar) {
    return Answer.ok(AvatarMapper.MAPPER.json(avatar), avatar.revision());
  }
}

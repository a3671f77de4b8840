package io.vibhava.web.avatar;

import static io.vibhava.web.http.About.Kind.PAGE;
import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.PUT;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Route;
import java.util.List;

/// The routes by which an avatar's owner shares it, and a guest leaves it.
public final class ShareRoutes {

  private static final Needs AVATARS = Needs.person(KeyScope.AVATARS);
  private static final String ALL = "/v1/avatars/{avatar}/shares";
  private static final String ONE = ALL + "/{person}";
  private static final String LENT = "/v1/me/shared/{shared}";

  private final Engine engine;

  private ShareRoutes(Engine engine) {
    this.engine = engine;
  }

  public static List<Route> of(Engine engine) {
    var routes = new ShareRoutes(engine);
    return List.of(
        new Route.Guarded(
            GET,
            ALL,
            AVATARS,
            About.that("With whom your avatar is shared, the oldest share first.")
                .giving(ShareJson.class, PAGE),
            call -> Answer.ok(Page.whole(routes.list(call)).json(ShareJson::of))),
        new Route.Guarded(
            GET,
            ONE,
            AVATARS,
            About.that("For what your avatar is shared with a name.").giving(ShareJson.class),
            routes::find),
        new Route.Guarded(
            PUT,
            ONE,
            AVATARS,
            About.that(
                    "Shares your avatar with whoever has a name, to view, chat or edit; it waits for them if nobody has.")
                .taking(ShareForm.class)
                .giving(ShareJson.class),
            routes::share),
        new Route.Guarded(
            DELETE,
            ONE,
            AVATARS,
            About.that("Shares your avatar with a name no longer; what they said stays theirs.")
                .with(204),
            routes::unshare),
        new Route.Guarded(
            DELETE,
            LENT,
            AVATARS,
            About.that(
                    "Leaves an avatar that another shares with you; what you said stays yours, and they are not told.")
                .with(204),
            routes::leave));
  }

  private List<Share> list(Call call) {
    return engine.listShares().list(call.owner(), avatar(call));
  }

  private Answer find(Call call) {
    return Answer.ok(ShareJson.of(shared(call)));
  }

  private Share shared(Call call) {
    return engine.findShare().find(call.owner(), avatar(call), call.request().path("person"));
  }

  private Answer share(Call call) {
    var avatar = avatar(call);
    var role = call.request().body(ShareForm.class).role();
    var share =
        engine.shareAvatar().share(call.owner(), avatar, person(call), ShareRole.parse(role));
    return Answer.ok(ShareJson.of(share));
  }

  private Answer unshare(Call call) {
    var share = shared(call);
    engine.unshareAvatar().unshare(call.owner(), share.avatar().toString(), share.person());
    return Answer.empty();
  }

  private Answer leave(Call call) {
    var id = call.request().id("shared", AvatarId::parse);
    var seen = Owned.avatar(engine, call.owner(), id, ShareRole.VIEW);
    engine.leaveAvatar().leave(call.owner(), seen.avatar().id().toString());
    return Answer.empty();
  }

  private String avatar(Call call) {
    var id = call.request().id("avatar", AvatarId::parse);
    return Owned.avatar(engine, call.owner(), id, ShareRole.VIEW).avatar().id().toString();
  }

  private static String person(Call call) {
    return AccountName.parse(call.request().path("person")).value();
  }
}

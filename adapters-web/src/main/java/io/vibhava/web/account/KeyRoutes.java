package io.vibhava.web.account;

import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.POST;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The routes of a person's keys.
public final class KeyRoutes {

  private static final Needs ACCOUNT = Needs.person(KeyScope.ACCOUNT);
  private static final String KEYS = "/v1/me/keys";

  private final Engine engine;

  private KeyRoutes(Engine engine) {
    this.engine = engine;
  }

  public static List<Route> of(Engine engine) {
    var routes = new KeyRoutes(engine);
    return List.of(
        new Route.Guarded(
            GET,
            KEYS,
            ACCOUNT,
            About.that("Your keys, the revoked ones too; what they are is not kept.")
                .asking("cursor", "limit")
                .giving(KeyJson.class, About.Kind.PAGE),
            routes::list),
        new Route.Guarded(
            POST,
            KEYS,
            ACCOUNT,
            About.that("Makes a key that opens no more than the credential it is asked with.")
                .with(201)
                .taking(KeyForm.class)
                .giving(KeyJson.class),
            routes::issue),
        new Route.Guarded(
            DELETE,
            KEYS + "/{key}",
            ACCOUNT,
            About.that("Ends a key: it lets nobody in any more.").with(204),
            routes::revoke));
  }

  private Answer list(Call call) {
    var page =
        Page.of(
            engine.listKeys().list(call.owner()),
            Page.Order.OLDEST_FIRST,
            key -> new Page.Mark(key.created(), key.id().toString()),
            call.request());
    return Answer.ok(page.json(KeyJson::of));
  }

  private Answer issue(Call call) {
    var form = call.request().body(KeyForm.class);
    var issued = engine.issueKey().issue(call.owner(), form.label(), scopes(call, form));
    return Answer.created(KeyJson.of(issued));
  }

  /// Whoever could make a wider key than the one they hold would hold the wider one.
  private static Set<KeyScope> scopes(Call call, KeyForm form) {
    var own = EnumSet.copyOf(call.caller().scopes());
    own.retainAll(KeyScope.of(call.caller().role()));
    var scopes =
        Optional.ofNullable(form.scopes())
            .map(asked -> KeyScope.parseAll(String.join(",", asked)))
            .orElseGet(() -> usual(own));
    if (!own.containsAll(scopes)) {
      throw Refused.invalid(
          "/scopes", "no more than " + KeyScope.written(own) + " can be given by this credential");
    }
    return scopes;
  }

  private static Set<KeyScope> usual(Set<KeyScope> own) {
    var scopes = EnumSet.copyOf(own);
    scopes.retainAll(KeyScope.USUAL);
    return scopes.isEmpty() ? own : scopes;
  }

  private Answer revoke(Call call) {
    var id = call.request().id("key", ApiKeyId::parse);
    var keys = engine.listKeys().list(call.owner());
    if (keys.stream().noneMatch(key -> key.id().equals(id) && key.revoked().isEmpty())) {
      throw Refused.notFound("key");
    }
    engine.revokeKey().revoke(call.owner(), id);
    return Answer.empty();
  }
}

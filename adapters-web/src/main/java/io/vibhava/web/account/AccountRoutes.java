package io.vibhava.web.account;

import static io.vibhava.web.http.Method.GET;

import io.vibhava.domain.account.KeyScope;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Route;
import java.util.List;

/// The routes of the account that asks.
public final class AccountRoutes {

  private static final Needs ACCOUNT = Needs.person(KeyScope.ACCOUNT);

  private AccountRoutes() {}

  public static List<Route> all() {
    return List.of(
        new Route.Guarded(
            GET,
            "/v1/me",
            ACCOUNT,
            About.that("Who is asking, and what the key reaches.").giving(MeJson.class),
            AccountRoutes::me));
  }

  private static Answer me(Call call) {
    return Answer.ok(MeJson.of(call.caller()));
  }
}

package io.vibhava.web.usage;

import static io.vibhava.web.http.Method.GET;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.usage.UsageLine.By;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Route;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;

/// The routes that tell what models took.
public final class UsageRoutes {

  private static final Needs ADMIN = Needs.admin();

  private final Engine engine;
  private final InstantSource clock;

  private UsageRoutes(Engine engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
  }

  public static List<Route> of(Engine engine, InstantSource clock) {
    var routes = new UsageRoutes(engine, clock);
    return List.of(
        new Route.Guarded(
            GET,
            "/v1/usage",
            Needs.person(KeyScope.CHAT), // Whoever spends may see what is spent and what is left.
            About.that("What models took for you, by day, avatar, purpose and model.")
                .asking("first", "last", "by")
                .giving(UsageJson.class),
            routes::own),
        new Route.Guarded(
            GET,
            "/v1/admin/usage",
            ADMIN,
            About.that("What each account spent, with nothing of what for.")
                .asking("first", "last")
                .giving(HouseSpentJson.class),
            routes::all));
  }

  private Answer own(Call call) {
    var days = Days.of(call.request(), clock.instant());
    var by = call.request().query("by").map(By::parse).orElseGet(() -> EnumSet.allOf(By.class));
    var lines = engine.readUsage().read(call.owner(), days.first(), days.last(), by);
    return Answer.ok(
        new UsageJson(
            days.first().toString(),
            days.last().toString(),
            lines.stream().map(UsageLineJson::of).toList(),
            engine.readBudgets().read(call.owner()).stream().map(BudgetJson::of).toList()));
  }

  private Answer all(Call call) {
    var days = Days.of(call.request(), clock.instant());
    var totals = engine.sumUsage().sum(days.first(), days.last());
    return Answer.ok(
        new HouseSpentJson(
            days.first().toString(),
            days.last().toString(),
            totals.stream().map(AccountSpentJson::of).toList()));
  }
}

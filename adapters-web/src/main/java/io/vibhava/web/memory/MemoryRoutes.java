package io.vibhava.web.memory;

import static io.vibhava.web.http.About.Kind.LINES;
import static io.vibhava.web.http.About.Kind.PAGE;
import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.PUT;

import io.vibhava.application.Engine;
import io.vibhava.application.memory.Reach;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.memory.Wanted;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Request;
import io.vibhava.web.http.Route;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/// The routes of what an avatar remembers of the person who asks.
public final class MemoryRoutes {

  private static final Needs MEMORY = Needs.person(KeyScope.MEMORY);
  private static final String ALL = "/v1/avatars/{avatar}/memories";
  private static final String ONE = ALL + "/{memory}";

  private final Engine engine;
  private final InstantSource clock;

  private MemoryRoutes(Engine engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
  }

  public static List<Route> of(Engine engine, InstantSource clock) {
    var routes = new MemoryRoutes(engine, clock);
    return List.of(
        new Route.Guarded(
            GET,
            ALL,
            MEMORY,
            About.that("What the avatar remembers of you, the newest first.")
                .giving(MemoryJson.class, PAGE)
                .asking("kind", "about", "text", "from", "to", "past", "cursor", "limit"),
            routes::list),
        new Route.Guarded(
            GET,
            ALL + "/export",
            MEMORY,
            About.that("What is believed and was believed, as a file that memory import takes.")
                .giving(BeliefJson.class, LINES),
            routes::export),
        new Route.Guarded(
            GET,
            ALL + "/search",
            MEMORY,
            About.that("What would come to mind if you said q, the best first.")
                .giving(FoundJson.class, PAGE)
                .asking("q"),
            routes::search),
        new Route.Guarded(
            GET,
            ONE,
            MEMORY,
            About.that("Where a memory comes from, and what became of it.")
                .giving(OriginJson.class),
            routes::why),
        new Route.Guarded(
            PUT,
            ONE,
            MEMORY,
            About.that(
                    "Puts what you write in the place of what is held true; gives what holds now.")
                .taking(CorrectionForm.class)
                .giving(MemoryJson.class),
            routes::correct),
        new Route.Guarded(
            DELETE,
            ONE,
            MEMORY,
            About.that(
                    "Forgets a memory for good; source=true takes back the words themselves too.")
                .giving(ForgottenJson.class)
                .asking("source"),
            routes::forget));
  }

  private Answer list(Call call) {
    var wanted = wanted(call.request());
    var now = clock.instant();
    var all =
        engine.listMemories().list(Scopes.of(engine, call)).stream()
            .filter(memory -> wanted.fits(memory, now))
            .toList();
    var page =
        Page.of(
            all,
            Page.Order.NEWEST_FIRST,
            memory -> new Page.Mark(memory.at(), memory.id().toString()),
            call.request());
    return Answer.ok(page.json(MemoryJson::of));
  }

  private static Wanted wanted(Request request) {
    return new Wanted(
        request.query("kind"),
        request.query("about"),
        request.query("text"),
        request.query("from").map(text -> instant("from", text)),
        request.query("to").map(text -> instant("to", text)),
        request.isOn("past"));
  }

  private static Instant instant(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw Refused.malformed(name + ": a time like 2026-03-31T09:00:00Z is expected");
    }
  }

  private Answer export(Call call) {
    var beliefs = engine.exportMemories().export(Scopes.of(engine, call));
    return Answer.lines(beliefs.stream().map(BeliefJson::of).toList());
  }

  private Answer search(Call call) {
    var scope = Scopes.of(engine, call);
    var asked = call.request().words("q");
    var found = engine.searchMemories().search(scope, asked).memories();
    return Answer.ok(Page.whole(found).json(FoundJson::of));
  }

  private Answer why(Call call) {
    return Answer.ok(
        OriginJson.of(
            engine.explainMemory().explain(Scopes.of(engine, call), Scopes.memory(call))));
  }

  private Answer correct(Call call) {
    var scope = Scopes.of(engine, call);
    var _ = engine.explainMemory().explain(scope, Scopes.memory(call));
    var form = call.request().body(CorrectionForm.class);
    return Answer.ok(
        MemoryJson.of(engine.correctMemory().correct(scope, Scopes.memory(call), form.text())));
  }

  private Answer forget(Call call) {
    var reach = call.request().isOn("source") ? Reach.SOURCE : Reach.MEMORY;
    return Answer.ok(
        new ForgottenJson(
            engine.forgetMemory().forget(Scopes.of(engine, call), Scopes.memory(call), reach)));
  }
}

package io.vibhava.web.memory;

import static io.vibhava.web.http.About.Kind.PAGE;
import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.POST;
import static io.vibhava.web.http.Method.PUT;

import io.vibhava.application.Engine;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.memory.CoreProfile.Field;
import io.vibhava.domain.memory.Preference;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Route;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The routes of what an avatar always has in mind of the person who asks, of what they like, and
/// of what they changed by their own hand.
public final class ProfileRoutes {

  private static final Needs MEMORY = Needs.person(KeyScope.MEMORY);
  private static final String AVATAR = "/v1/avatars/{avatar}";

  private final Engine engine;
  private final InstantSource clock;

  private ProfileRoutes(Engine engine, InstantSource clock) {
    this.engine = engine;
    this.clock = clock;
  }

  public static List<Route> of(Engine engine, InstantSource clock) {
    var routes = new ProfileRoutes(engine, clock);
    return List.of(
        new Route.Guarded(
            GET,
            AVATAR + "/profile",
            MEMORY,
            About.that("What the avatar always has in mind of you.").giving(LineJson.class, PAGE),
            routes::profile),
        new Route.Guarded(
            POST,
            AVATAR + "/profile",
            MEMORY,
            About.that("Writes a line of the profile, which wins over what was learned.")
                .taking(NoteForm.class)
                .giving(MemoryJson.class),
            routes::note),
        new Route.Guarded(
            DELETE,
            AVATAR + "/profile/{memory}",
            MEMORY,
            About.that(
                    "Takes what rests on a memory off the profile; it is remembered all the same.")
                .with(204),
            routes::hide),
        new Route.Guarded(
            GET,
            AVATAR + "/preferences",
            MEMORY,
            About.that("What you like, dislike or wish for, as far as the avatar knows.")
                .giving(PreferenceJson.class, PAGE),
            routes::preferences),
        new Route.Guarded(
            PUT,
            AVATAR + "/learning",
            MEMORY,
            About.that(
                    "Pauses learning, or goes on with it; what is said meanwhile is never learned.")
                .taking(LearningForm.class)
                .giving(LearningJson.class),
            routes::pause),
        new Route.Guarded(
            GET,
            AVATAR + "/changes",
            MEMORY,
            About.that("What you changed of what is remembered, in order.")
                .giving(DeedJson.class, PAGE),
            routes::changes),
        new Route.Guarded(
            POST,
            AVATAR + "/changes/undo",
            MEMORY,
            About.that("Undoes a change; what was forgotten can't be brought back.")
                .taking(UndoForm.class)
                .giving(DeedJson.class),
            routes::undo));
  }

  private Answer profile(Call call) {
    var profile = engine.readProfile().read(Scopes.of(engine, call));
    return Answer.ok(Page.whole(profile.lines()).json(LineJson::of));
  }

  private Answer note(Call call) {
    var scope = Scopes.of(engine, call);
    var form = call.request().body(NoteForm.class);
    var field = Field.valueOf(form.field().toUpperCase(Locale.ROOT));
    return Answer.ok(MemoryJson.of(engine.noteFact().note(scope, field, form.text())));
  }

  private Answer hide(Call call) {
    engine.hideMemory().hide(Scopes.of(engine, call), Scopes.memory(call));
    return Answer.empty();
  }

  private Answer preferences(Call call) {
    var now = clock.instant();
    var held =
        engine.listMemories().list(Scopes.of(engine, call)).stream()
            .filter(memory -> memory instanceof Preference it && it.holds(now, now))
            .map(Preference.class::cast)
            .toList();
    return Answer.ok(Page.whole(held).json(PreferenceJson::of));
  }

  private Answer pause(Call call) {
    var scope = Scopes.of(engine, call);
    var paused = call.request().body(LearningForm.class).paused();
    engine.pauseLearning().pause(scope, paused);
    return Answer.ok(new LearningJson(paused));
  }

  private Answer changes(Call call) {
    var deeds = engine.readDeeds().read(Scopes.of(engine, call)).all();
    return Answer.ok(Page.whole(deeds).json(DeedJson::of));
  }

  private Answer undo(Call call) {
    var scope = Scopes.of(engine, call);
    var number = Optional.ofNullable(call.request().body(UndoForm.class).number());
    return Answer.ok(DeedJson.of(engine.undoDeed().undo(scope, number)));
  }
}

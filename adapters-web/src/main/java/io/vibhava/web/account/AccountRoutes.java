package io.vibhava.web.account;

import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.PATCH;
import static io.vibhava.web.http.Method.POST;
import static io.vibhava.web.http.Method.PUT;

import io.vibhava.application.account.AccountDesk;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.SessionId;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Optional;

/// The routes of the account that asks.
public final class AccountRoutes {

  private static final Needs ACCOUNT = Needs.person(KeyScope.ACCOUNT);

  private final AccountDesk accounts;

  private AccountRoutes(AccountDesk accounts) {
    this.accounts = accounts;
  }

  public static List<Route> of(AccountDesk accounts) {
    var routes = new AccountRoutes(accounts);
    return List.of(
        new Route.Guarded(
            GET,
            "/v1/me",
            ACCOUNT,
            About.that("Who is asking; the ETag is needed to change what they say of themselves.")
                .giving(MeJson.class, About.Kind.TAGGED),
            routes::me),
        new Route.Guarded(
            PATCH,
            "/v1/me",
            ACCOUNT,
            About.that("Changes what is given of what a person says of themselves.")
                .taking(PersonForm.class)
                .giving(MeJson.class, About.Kind.CHANGE),
            routes::describe),
        new Route.Guarded(
            PUT,
            "/v1/me/password",
            ACCOUNT,
            About.that("Changes the password, and ends every other session.")
                .guessable()
                .with(204)
                .taking(PasswordForm.class),
            routes::changePassword),
        new Route.Guarded(
            POST,
            "/v1/me/close",
            ACCOUNT,
            About.that(
                    "Closes the account for good: its keys are destroyed, and all it keeps goes.")
                .guessable()
                .with(204)
                .taking(CloseForm.class),
            routes::close),
        new Route.Guarded(
            GET,
            "/v1/me/sessions",
            ACCOUNT,
            About.that("Where the account is logged in.")
                .asking("cursor", "limit")
                .giving(SessionJson.class, About.Kind.PAGE),
            routes::sessions),
        new Route.Guarded(
            DELETE,
            "/v1/me/sessions/{session}",
            ACCOUNT,
            About.that("Ends a session; nothing of it lets anybody in any more.").with(204),
            routes::end));
  }

  private Answer me(Call call) {
    var person = accounts.readPerson().read(call.owner());
    return Answer.ok(MeJson.of(call.caller(), person), person.details().revision());
  }

  private Answer describe(Call call) {
    var before = accounts.readPerson().read(call.owner()).details();
    call.request().requireMatch(before.revision());
    var form = call.request().body(PersonForm.class);
    accounts.describePerson().describe(call.owner(), form.changed(before));
    return me(call);
  }

  private Answer changePassword(Call call) {
    var form = call.request().body(PasswordForm.class);
    accounts
        .changePassword()
        .change(
            call.owner(),
            Password.of(form.present()),
            Password.of(form.password()),
            Optional.of(new SessionId(call.caller().credential())));
    return Answer.empty();
  }

  private Answer close(Call call) {
    var form = call.request().body(CloseForm.class);
    accounts.close().close(call.owner(), Optional.ofNullable(form.password()).map(Password::of));
    return Answer.empty();
  }

  private Answer sessions(Call call) {
    var page =
        Page.of(
            accounts.listSessions().list(call.owner()),
            Page.Order.OLDEST_FIRST,
            session -> new Page.Mark(session.created(), session.id().toString()),
            call.request());
    return Answer.ok(page.json(session -> SessionJson.of(session, call.caller())));
  }

  private Answer end(Call call) {
    accounts.endSession().end(call.owner(), call.request().id("session", SessionId::parse));
    return Answer.empty();
  }
}

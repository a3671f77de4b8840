package io.vibhava.web.account;

import static io.vibhava.web.http.Method.POST;

import io.vibhava.application.account.AccountDesk;
import io.vibhava.domain.account.Password;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Request;
import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Optional;

/// The routes by which people get in. They are open, and tell nobody who has an account.
public final class AuthRoutes {

  private final AccountDesk accounts;
  private final AccessTokens tokens;

  private AuthRoutes(AccountDesk accounts, AccessTokens tokens) {
    this.accounts = accounts;
    this.tokens = tokens;
  }

  public static List<Route> of(AccountDesk accounts, AccessTokens tokens) {
    var routes = new AuthRoutes(accounts, tokens);
    return List.of(
        new Route.Open(
            POST,
            "/v1/auth/register",
            About.that("Makes an account, where the house lets whoever asks.")
                .guessable()
                .with(201)
                .taking(RegisterForm.class)
                .giving(RegisteredJson.class),
            routes::register),
        new Route.Open(
            POST,
            "/v1/auth/login",
            About.that("Begins a session with a name and a password.")
                .guessable()
                .taking(LoginForm.class)
                .giving(TokensJson.class),
            routes::logIn),
        new Route.Open(
            POST,
            "/v1/auth/refresh",
            About.that("Goes on with a session; its token is used up, and another comes.")
                .guessable()
                .taking(RefreshForm.class)
                .giving(TokensJson.class),
            routes::refresh),
        new Route.Open(
            POST,
            "/v1/auth/reset",
            About.that("Sets a password with a token that was offered for that, once.")
                .guessable()
                .with(204)
                .taking(ResetForm.class),
            routes::reset));
  }

  private Answer register(Request request) {
    var form = request.body(RegisterForm.class);
    var owner =
        accounts
            .register()
            .register(
                form.name(), Password.of(form.password()), Optional.ofNullable(form.invite()));
    return Answer.created(new RegisteredJson(owner.id().toString()));
  }

  private Answer logIn(Request request) {
    var form = request.body(LoginForm.class);
    var device =
        Optional.ofNullable(form.device()).or(() -> request.header("User-Agent")).orElse("");
    return accounts
        .logIn()
        .logIn(form.name(), Password.of(form.password()), device)
        .map(entry -> Answer.ok(TokensJson.of(entry, tokens)))
        .orElseThrow(() -> Refused.notLetIn("this name and this password let nobody in"));
  }

  private Answer refresh(Request request) {
    return accounts
        .renewSession()
        .renew(request.body(RefreshForm.class).refreshToken())
        .map(entry -> Answer.ok(TokensJson.of(entry, tokens)))
        .orElseThrow(() -> Refused.notLetIn("no session goes on with this token; log in again"));
  }

  private Answer reset(Request request) {
    var form = request.body(ResetForm.class);
    accounts.resetPassword().reset(form.token(), Password.of(form.password()));
    return Answer.empty();
  }
}

package io.vibhava.web.account;

import static io.vibhava.web.http.Method.DELETE;
import static io.vibhava.web.http.Method.GET;
import static io.vibhava.web.http.Method.PATCH;
import static io.vibhava.web.http.Method.POST;

import io.vibhava.application.account.AccountDesk;
import io.vibhava.application.account.Accounts.Listed;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.account.TicketId;
import io.vibhava.web.http.About;
import io.vibhava.web.http.Answer;
import io.vibhava.web.http.Call;
import io.vibhava.web.http.Needs;
import io.vibhava.web.http.Page;
import io.vibhava.web.http.Refused;
import io.vibhava.web.http.Route;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The routes of those who look after accounts. None opens what an account keeps, and none gives
/// whoever asks a way in to another's: a token that sets a password is made at the machine.
public final class AdminRoutes {

  private static final Needs ADMIN = Needs.admin();
  private static final String ACCOUNT = "/v1/admin/accounts/{account}";
  private static final String INVITES = "/v1/admin/invites";

  private final AccountDesk accounts;

  private AdminRoutes(AccountDesk accounts) {
    this.accounts = accounts;
  }

  public static List<Route> of(AccountDesk accounts) {
    var routes = new AdminRoutes(accounts);
    return List.of(
        new Route.Guarded(
            GET,
            "/v1/admin/accounts",
            ADMIN,
            About.that("Every account, with nothing of what it keeps.")
                .asking("cursor", "limit")
                .giving(AccountJson.class, About.Kind.PAGE),
            routes::list),
        new Route.Guarded(
            PATCH,
            ACCOUNT,
            ADMIN,
            About.that("Changes an account's role or state, from the next request on.")
                .taking(AccountForm.class)
                .giving(AccountJson.class),
            routes::change),
        new Route.Guarded(
            GET,
            INVITES,
            ADMIN,
            About.that("The invites of whoever asks that are still good.")
                .asking("cursor", "limit")
                .giving(TicketJson.class, About.Kind.PAGE),
            routes::invites),
        new Route.Guarded(
            POST,
            INVITES,
            ADMIN,
            About.that("Makes a token by which somebody makes one account.")
                .with(201)
                .taking(InviteForm.class)
                .giving(TicketJson.class),
            routes::invite),
        new Route.Guarded(
            DELETE,
            INVITES + "/{invite}",
            ADMIN,
            About.that("Takes an invite back.").with(204),
            routes::withdraw));
  }

  private Answer list(Call call) {
    var page =
        Page.of(
            accounts.list().list(),
            Page.Order.OLDEST_FIRST,
            listed -> new Page.Mark(Instant.EPOCH, listed.account().owner().toString()),
            call.request());
    return Answer.ok(page.json(AccountJson::of));
  }

  private Answer change(Call call) {
    var form = call.request().body(AccountForm.class);
    var id = listed(call).account().owner();
    role(form.role()).ifPresent(role -> accounts.changeRole().change(id, role));
    state(form.state()).ifPresent(state -> accounts.changeState().change(id, state));
    return Answer.ok(AccountJson.of(listed(call)));
  }

  private Answer invites(Call call) {
    var page =
        Page.of(
            accounts.listInvites().list(call.owner()),
            Page.Order.OLDEST_FIRST,
            ticket -> new Page.Mark(ticket.created(), ticket.id().toString()),
            call.request());
    return Answer.ok(page.json(TicketJson::of));
  }

  private Answer invite(Call call) {
    var role = role(call.request().body(InviteForm.class).role()).orElse(Role.USER);
    return Answer.created(TicketJson.of(accounts.invite().invite(call.owner(), role)));
  }

  private Answer withdraw(Call call) {
    accounts.withdrawInvite().withdraw(call.owner(), call.request().id("invite", TicketId::parse));
    return Answer.empty();
  }

  private Listed listed(Call call) {
    var id = call.request().id("account", OwnerId::parse);
    return accounts.list().list().stream()
        .filter(listed -> listed.account().owner().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("account"));
  }

  private static Optional<Role> role(@Nullable String label) {
    return Optional.ofNullable(label).map(Role::parse);
  }

  private static Optional<AccountState> state(@Nullable String label) {
    return Optional.ofNullable(label).map(it -> AccountState.valueOf(it.toUpperCase(Locale.ROOT)));
  }
}

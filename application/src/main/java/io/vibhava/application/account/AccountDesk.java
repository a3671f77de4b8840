package io.vibhava.application.account;

import io.vibhava.application.Ids;
import io.vibhava.domain.account.Owner;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Every use case of accounts and sessions.
public record AccountDesk(
    CreateAccount create,
    Register register,
    LogIn logIn,
    RenewSession renewSession,
    AdmitSession admitSession,
    ListSessions listSessions,
    EndSession endSession,
    ChangePassword changePassword,
    OfferReset offerReset,
    ResetPassword resetPassword,
    ListAccounts list,
    ChangeState changeState,
    ChangeRole changeRole,
    InvitePerson invite,
    ListInvites listInvites,
    WithdrawInvite withdrawInvite,
    ReadPerson readPerson,
    DescribePerson describePerson,
    CloseAccount close) {

  /// @param emptying removes all that an owner keeps beside their account
  public static AccountDesk of(
      Vault vault,
      AccountPorts ports,
      AccountSettings settings,
      Consumer<Owner> emptying,
      Ids ids,
      InstantSource clock) {
    var accounts = ports.accounts();
    var administrators = new Administrators(accounts);
    var sessions = ports.sessions();
    var tickets = ports.tickets();
    var passwords = new NewPasswords(settings.passwords(), ports.common(), ports.hasher());
    var create = new CreateAccount(vault, accounts, ports.credentials(), passwords, clock);
    return new AccountDesk(
        create,
        new Register(settings.registration(), tickets, accounts, create, clock),
        new LogIn(vault, ports, settings.sessions(), ids, clock),
        new RenewSession(accounts, sessions, settings.sessions(), clock),
        new AdmitSession(vault, accounts, sessions, clock),
        new ListSessions(sessions, clock),
        new EndSession(sessions),
        new ChangePassword(ports, passwords, clock),
        new OfferReset(accounts, tickets, settings.resetTimeout(), ids, clock),
        new ResetPassword(vault, ports, passwords, clock),
        new ListAccounts(accounts),
        new ChangeState(vault, administrators, sessions),
        new ChangeRole(administrators),
        new InvitePerson(tickets, settings.inviteTimeout(), ids, clock),
        new ListInvites(tickets, clock),
        new WithdrawInvite(tickets),
        new ReadPerson(accounts),
        new DescribePerson(accounts, clock),
        new CloseAccount(ports, administrators, emptying));
  }
}

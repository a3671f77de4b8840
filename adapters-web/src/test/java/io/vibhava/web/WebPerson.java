package io.vibhava.web;

import io.vibhava.application.Talk;
import io.vibhava.application.account.Entry;
import io.vibhava.application.account.IssueKey.Issued;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.account.AccessClaims;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import io.vibhava.web.account.AccessTokens;
import io.vibhava.web.account.TokenSettings;
import java.util.Set;

/// Somebody with an account, and a key to all of it.
public record WebPerson(WebHouse house, String name, Owner owner, String key) {

  /// Everybody's password.
  public static final String PASSWORD = "a very long sentence";

  static WebPerson of(WebHouse house, String name) {
    return of(house, name, Role.USER);
  }

  static WebPerson of(WebHouse house, String name, Role role) {
    var owner =
        house
            .engine
            .accounts()
            .create()
            .create(AccountName.parse(name), role, Password.of(PASSWORD));
    return new WebPerson(
        house, name, owner, issued(house, owner, KeyScope.of(role)).secret().reveal());
  }

  private static Issued issued(WebHouse house, Owner owner, Set<KeyScope> scopes) {
    return house.engine.issueKey().issue(owner, "a key", scopes);
  }

  /// A new key that opens these alone.
  Issued issued(Set<KeyScope> scopes) {
    return issued(house, owner, scopes);
  }

  /// What a new key that opens these alone is shown as.
  public String key(Set<KeyScope> scopes) {
    return issued(house, owner, scopes).secret().reveal();
  }

  /// A key that let in until it was revoked.
  public String revokedKey() {
    var issued = issued(house, owner, KeyScope.USUAL);
    house.engine.revokeKey().revoke(owner, issued.key().id());
    return issued.secret().reveal();
  }

  /// Logs in.
  public Entry session() {
    return house
        .engine
        .accounts()
        .logIn()
        .logIn(name, Password.of(PASSWORD), "a browser")
        .orElseThrow();
  }

  /// A short token of a new session.
  public String token() {
    return house.tokens().issue(session().claims());
  }

  /// A short token whose session was ended.
  String endedToken() {
    var session = session();
    house.engine.accounts().endSession().end(owner, session.session().id());
    return house.tokens().issue(session.claims());
  }

  /// A short token that was good until now.
  String expiredToken() {
    var before = house.clock.instant().minus(TokenSettings.USUAL.lifetime());
    return new AccessTokens(house.secrets, TokenSettings.USUAL, () -> before)
        .issue(session().claims());
  }

  /// A short token from before the account was secured.
  String staleToken() {
    var claims = session().claims();
    return house
        .tokens()
        .issue(new AccessClaims(claims.owner(), claims.session(), claims.security() - 1));
  }

  public Asking ask(String method, String path) {
    return house.ask(method, path).with("Authorization", "Bearer " + key);
  }

  /// The state of what was said last in the conversation that was changed last.
  public String lastState() {
    var talks = ask("GET", "/v1/conversations").told();
    var path = "/v1/conversations/%s/messages".formatted(talks.at("/items/0/id"));
    return ask("GET", path)
        .told()
        .json()
        .get("items")
        .valueStream()
        .map(item -> item.get("state").asText())
        .reduce("", (_, last) -> last);
  }

  public Avatar avatar(String name) {
    return house.engine.createAvatar().create(owner, Talk.profile(name));
  }

  /// Says something new to `avatar`.
  public Turn says(Avatar avatar, String text) {
    var ask = Ask.begin(new TurnId(house.ids.next()), avatar.id(), text);
    return house.engine.takeTurn().take(owner, ask, _ -> {}, new Cancellation());
  }

  /// Writes the person's name into the profile.
  void notes(Avatar avatar, String name) {
    notes(avatar.id(), name);
  }

  void notes(AvatarId avatar, String name) {
    var scope = new Scope(owner, avatar);
    house.engine.noteFact().note(scope, CoreProfile.Field.NAME, name);
  }

  /// What `avatar` learned of something that is said to it.
  public Memory memory(Avatar avatar, String text) {
    says(avatar, text);
    house.learn();
    return house.engine.listMemories().list(new Scope(owner, avatar.id())).stream()
        .filter(memory -> !memory.kind().equals("episode"))
        .findFirst()
        .orElseThrow();
  }
}

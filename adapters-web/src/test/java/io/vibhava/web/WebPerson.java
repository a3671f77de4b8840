package io.vibhava.web;

import io.vibhava.application.Talk;
import io.vibhava.application.account.IssueKey.Issued;
import io.vibhava.application.turn.Ask;
import io.vibhava.application.turn.Cancellation;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.memory.CoreProfile;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnId;
import java.util.EnumSet;
import java.util.Set;

/// Somebody with an account, and a key to all of it.
public record WebPerson(WebHouse house, Owner owner, String key) {

  static WebPerson of(WebHouse house, String name) {
    var owner = house.engine.openAccount().open(name);
    return new WebPerson(
        house, owner, issued(house, owner, EnumSet.allOf(KeyScope.class)).secret().reveal());
  }

  private static Issued issued(WebHouse house, Owner owner, Set<KeyScope> scopes) {
    return house.engine.issueKey().issue(owner, "a key", scopes);
  }

  /// A key that opens these alone.
  public String key(Set<KeyScope> scopes) {
    return issued(house, owner, scopes).secret().reveal();
  }

  /// A key that let in until it was revoked.
  public String revokedKey() {
    var issued = issued(house, owner, EnumSet.allOf(KeyScope.class));
    house.engine.revokeKey().revoke(owner, issued.key().id());
    return issued.secret().reveal();
  }

  public Asking ask(String method, String path) {
    return house.ask(method, path).with("Authorization", "Bearer " + key);
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
    var scope = new Scope(owner, avatar.id());
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

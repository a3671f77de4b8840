package io.vibhava.web;

import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.account.SessionId;
import io.vibhava.domain.account.TicketId;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Slugs;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The objects of one person that a route can be asked for: an avatar with what it remembers, and a
/// conversation with its messages. Each time they are new ones.
record Things(Map<String, String> ids) {

  static Things own(WebPerson person) {
    var accounts = person.house().engine.accounts();
    var canary = canary(person);
    var name = canary + " " + UUID.randomUUID();
    var avatar = person.avatar(name);
    var memory = person.memory(avatar, "My dog is called " + canary + ".");
    person.notes(avatar, "Ada");
    var friend = "friend-" + UUID.randomUUID();
    person
        .house()
        .engine
        .shareAvatar()
        .share(person.owner(), avatar.id().toString(), friend, ShareRole.CHAT);
    var lender = person.house().newcomer();
    var lent = lender.avatar("Lent");
    person
        .house()
        .engine
        .shareAvatar()
        .share(lender.owner(), lent.id().toString(), person.name(), ShareRole.VIEW);
    var turn = person.says(avatar, "I like " + canary + " tea.");
    return new Things(
        Map.ofEntries(
            Map.entry("avatar", avatar.id().toString()),
            Map.entry("model", Slugs.of(name)),
            Map.entry("person", friend),
            Map.entry("memory", memory.id().toString()),
            Map.entry("conversation", turn.conversation().toString()),
            Map.entry("message", turn.asked().toString()),
            Map.entry("reply", turn.reply().orElseThrow().id().toString()),
            Map.entry("turn", turn.id().toString()),
            Map.entry("key", person.issued(KeyScope.USUAL).key().id().toString()),
            Map.entry("session", person.session().session().id().toString()),
            Map.entry("shared", lent.id().toString()),
            Map.entry("account", person.house().newcomer().owner().id().toString()),
            Map.entry(
                "invite",
                accounts.invite().invite(person.owner(), Role.USER).ticket().id().toString())));
  }

  /// Occurs in everything of this person that is made here, and nowhere else.
  static String canary(WebPerson person) {
    return person.equals(person.house().eve) ? "Marrowby" : "Quillfeather";
  }

  /// Ids of nothing.
  static Things absent(WebHouse house) {
    var ids = new HashMap<String, String>();
    for (var thing :
        new String[] {
          "avatar",
          "memory",
          "conversation",
          "message",
          "reply",
          "turn",
          "key",
          "session",
          "account",
          "invite",
          "shared"
        }) {
      ids.put(thing, house.ids.next().toString());
    }
    ids.put("model", "nobody-" + UUID.randomUUID());
    ids.put("person", "nobody-" + UUID.randomUUID());
    return new Things(ids);
  }

  /// These, but `thing` of `other`.
  Things with(String thing, Things other) {
    var changed = new HashMap<>(ids);
    changed.put(thing, other.of(thing));
    return new Things(changed);
  }

  /// These, but with `avatar` wherever one that is shared is named.
  Things withEachName(String avatar) {
    var changed = new HashMap<>(ids);
    changed.put("model", avatar);
    changed.put("shared", avatar);
    return new Things(changed);
  }

  String of(String thing) {
    return ids.get(thing);
  }

  /// All of it goes.
  void delete(WebPerson person) {
    var accounts = person.house().engine.accounts();
    accounts.endSession().end(person.owner(), SessionId.parse(of("session")));
    person.house().engine.revokeKey().revoke(person.owner(), ApiKeyId.parse(of("key")));
    accounts.withdrawInvite().withdraw(person.owner(), TicketId.parse(of("invite")));
    person.house().engine.leaveAvatar().leave(person.owner(), of("shared"));
    person.house().close(of("account"));
    person.house().engine.removeAvatar().remove(person.owner(), of("avatar"));
  }

  /// `template` with the ids in their places.
  String in(String template) {
    var filled = template;
    for (var entry : ids.entrySet()) {
      filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
    }
    return filled;
  }
}

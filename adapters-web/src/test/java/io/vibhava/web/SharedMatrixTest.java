package io.vibhava.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.Role;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.web.http.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every route that names an avatar, asked by somebody whom it is shared with, for each thing that
/// it can be shared for and no more, whatever their role in the house.
class SharedMatrixTest {

  private static final int LACKING = 403;
  private static final int NOT_THERE = 404;

  /// What a route needs, in the order of what shares give.
  enum Needed {
    VIEW,
    CHAT,
    EDIT,
    OWNER
  }

  /// How the avatar stands to whoever asks.
  enum Standing {
    NEVER_SHARED,
    VIEW,
    CHAT,
    EDIT,
    ENDED,
    REMOVED,
    OWNER_DISABLED;

    boolean isShared() {
      return this == VIEW || this == CHAT || this == EDIT;
    }

    boolean allows(Needed needed) {
      return isShared() && Needed.valueOf(name()).compareTo(needed) >= 0;
    }
  }

  private static final Map<String, Needed> NEEDED =
      Map.ofEntries(
          Map.entry("GET /v1/avatars/{avatar}", Needed.VIEW),
          Map.entry("PATCH /v1/avatars/{avatar}", Needed.EDIT),
          Map.entry("DELETE /v1/avatars/{avatar}", Needed.OWNER),
          Map.entry("GET /v1/avatars/{avatar}/shares", Needed.OWNER),
          Map.entry("GET /v1/avatars/{avatar}/shares/{person}", Needed.OWNER),
          Map.entry("PUT /v1/avatars/{avatar}/shares/{person}", Needed.OWNER),
          Map.entry("DELETE /v1/avatars/{avatar}/shares/{person}", Needed.OWNER),
          Map.entry("DELETE /v1/me/shared/{shared}", Needed.VIEW),
          Map.entry("GET /v1/conversations", Needed.CHAT),
          Map.entry("POST /v1/conversations", Needed.CHAT),
          Map.entry("GET /v1/avatars/{avatar}/memories", Needed.CHAT),
          Map.entry("GET /v1/avatars/{avatar}/memories/export", Needed.CHAT),
          Map.entry("GET /v1/avatars/{avatar}/memories/search", Needed.CHAT),
          Map.entry("GET /v1/avatars/{avatar}/memories/{memory}", Needed.CHAT),
          Map.entry("PUT /v1/avatars/{avatar}/memories/{memory}", Needed.CHAT),
          Map.entry("DELETE /v1/avatars/{avatar}/memories/{memory}", Needed.CHAT),
          Map.entry("GET /v1/avatars/{avatar}/profile", Needed.CHAT),
          Map.entry("POST /v1/avatars/{avatar}/profile", Needed.CHAT),
          Map.entry("DELETE /v1/avatars/{avatar}/profile/{memory}", Needed.CHAT),
          Map.entry("GET /v1/avatars/{avatar}/preferences", Needed.CHAT),
          Map.entry("PUT /v1/avatars/{avatar}/learning", Needed.CHAT),
          Map.entry("GET /v1/avatars/{avatar}/changes", Needed.CHAT),
          Map.entry("POST /v1/avatars/{avatar}/changes/undo", Needed.CHAT),
          Map.entry("GET /v1/models/{model}", Needed.CHAT),
          Map.entry("POST /v1/chat/completions", Needed.CHAT));

  /// What names an avatar.
  private static final Set<String> NAMES = Set.of("avatar", "model", "shared");

  private static WebHouse house;

  @BeforeAll
  static void open() {
    house = new WebHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private record Case(Route route, Rows.Row row) {

    String name() {
      return route.method() + " " + route.path();
    }

    Needed needed() {
      return NEEDED.get(name());
    }

    /// Whether it names something that is the owner's alone besides.
    boolean namesMore() {
      return row.things().contains("memory") || row.things().contains("conversation");
    }
  }

  private static List<Case> cases() {
    var cases = new ArrayList<Case>();
    for (var route : house.server.table().routes()) {
      Rows.of(route).stream()
          .filter(row -> row.things().stream().anyMatch(NAMES::contains))
          .forEach(row -> cases.add(new Case(route, row)));
    }
    return cases;
  }

  @Test
  void whatEachRouteThatNamesAnAvatarNeedsIsSaid() {
    assertThat(cases()).extracting(Case::name).hasSameElementsAs(NEEDED.keySet());
    assertThat(NEEDED.keySet()).isSubsetOf(cases().stream().map(Case::name).toList());
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void aGuestDoesWhatTheShareSaysAndNothingElse(Standing standing) {
    for (var role : Role.values()) {
      var guest = WebPerson.of(house, "g" + UUID.randomUUID(), role);
      for (var one : cases()) {
        asks(guest, one, standing);
      }
    }
  }

  private void asks(WebPerson guest, Case one, Standing standing) {
    var owner = standing == Standing.OWNER_DISABLED ? house.newcomer() : house.ada;
    var things = Things.own(owner);
    stand(owner, guest, things, standing);
    var asking = one.row().asking(guest, things.withEachName(things.of("avatar")));
    var nothing = Things.absent(house);
    var absent =
        one.row()
            .asking(
                guest,
                things.with("avatar", nothing).with("model", nothing).with("shared", nothing))
            .told();

    var told = asking.told();
    var as = "%s as %s: %s".formatted(one.name(), standing, told.body());
    assertThat(told.status()).as(as).isEqualTo(expected(one, standing));
    assertThat(told.body())
        .as(as)
        .doesNotContain("My dog is called", "I like " + Things.canary(owner));
    if (!standing.isShared()) {
      assertThat(nameless(told)).as(as).isEqualTo(nameless(absent));
    }
    house.engine.accounts().changeState().change(owner.owner().id(), AccountState.ACTIVE);
  }

  private static String nameless(Told told) {
    return told.body().replaceAll("(nobody-)?[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
  }

  private static int expected(Case one, Standing standing) {
    if (!standing.isShared()) {
      return NOT_THERE;
    }
    if (!standing.allows(one.needed())) {
      var isUnlisted = one.name().equals("GET /v1/models/{model}");
      return isUnlisted || one.row().things().contains("conversation") ? NOT_THERE : LACKING;
    }
    return one.namesMore() ? NOT_THERE : one.route().about().status();
  }

  private static void stand(WebPerson owner, WebPerson guest, Things things, Standing standing) {
    var engine = house.engine;
    var avatar = things.of("avatar");
    if (standing == Standing.NEVER_SHARED) {
      return;
    }
    var role = standing.isShared() ? ShareRole.valueOf(standing.name()) : ShareRole.EDIT;
    engine.shareAvatar().share(owner.owner(), avatar, guest.name(), role);
    if (standing.allows(Needed.CHAT)) {
      guest.notes(AvatarId.parse(avatar), "Eve");
      guest.notes(AvatarId.parse(avatar), "Eva");
    }
    switch (standing) {
      case ENDED -> engine.unshareAvatar().unshare(owner.owner(), avatar, guest.name());
      case REMOVED -> engine.removeAvatar().remove(owner.owner(), avatar);
      case OWNER_DISABLED ->
          engine.accounts().changeState().change(owner.owner().id(), AccountState.DISABLED);
      case NEVER_SHARED, VIEW, CHAT, EDIT -> {}
    }
  }

  /// As a program that embeds us may know somebody by.
  @Test
  void aShareWithANameOfAnyFormIsFoundAndEnded() {
    var luna = house.eve.avatar("Luna " + UUID.randomUUID()).id().toString();
    house.engine.shareAvatar().share(house.eve.owner(), luna, "app:Ada", ShareRole.CHAT);
    var share = "/v1/avatars/" + luna + "/shares/app:Ada";

    assertThat(house.eve.ask("GET", share).told().status()).isEqualTo(200);
    assertThat(house.eve.ask("DELETE", share).told().status()).isEqualTo(204);
    assertThat(house.engine.listShares().list(house.eve.owner(), luna)).isEmpty();
  }
}

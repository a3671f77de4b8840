package io.vibhava.application.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Talk;
import io.vibhava.application.conversation.ReadConversation.Extent;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.conversation.ConversationState;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.turn.Turn;
import io.vibhava.domain.turn.TurnEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SharedAvatarTest {

  private final TurnHouse house = new TurnHouse();
  private final Owner eve = house.engine.openAccount().open("eve");

  private void share(ShareRole role) {
    house.engine.shareAvatar().share(house.owner, "Mira", "eve", role);
  }

  private void unshare() {
    house.engine.unshareAvatar().unshare(house.owner, "Mira", "eve");
  }

  private Turn says(Ask ask) {
    return says(ask, _ -> {});
  }

  private Turn says(Ask ask, Consumer<? super TurnEvent> heard) {
    return house.engine.takeTurn().take(eve, ask, heard, new Cancellation());
  }

  private Ask beginning() {
    return Ask.begin(house.newId(), house.avatar.id(), "My dog is called Biscuit.");
  }

  private Profile told(String tagline) {
    var before = house.avatar.profile();
    return new Profile(
        before.name(),
        tagline,
        before.appearance(),
        before.personality(),
        before.greeting(),
        before.examples(),
        before.voice());
  }

  @Test
  void aGuestTalksWithItAndItRemembersThemAlone() {
    share(ShareRole.CHAT);
    says(beginning());
    house.learn();
    var guests = new Scope(eve, house.avatar.id());

    assertThat(house.engine.listMemories().list(guests)).isNotEmpty();
    assertThat(house.engine.listMemories().list(house.scope())).isEmpty();
    assertThat(house.engine.searchConversations().search(house.owner, "Biscuit", 10)).isEmpty();
  }

  @Test
  void whoeverMayViewItOnlyIsToldWhatTalkingNeeds() {
    share(ShareRole.VIEW);

    assertThatThrownBy(() -> says(beginning()))
        .isInstanceOf(Failure.NotAllowed.class)
        .hasMessageContaining("view")
        .hasMessageContaining("chat");
    assertThat(house.engine.nameAvatars().names(eve)).containsValue("ana/Mira");
  }

  @Test
  void whatWasNeverSharedIsNotThere() {
    assertThatThrownBy(() -> says(beginning()))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessage("avatar %s: there is none".formatted(house.avatar.id()));
  }

  @Test
  void onceItIsNoLongerSharedThatIsSaidAndWhatWasSaidStays() {
    share(ShareRole.CHAT);
    var turn = says(beginning());
    house.learn();
    unshare();

    assertThatThrownBy(() -> says(Ask.last(house.newId(), turn.conversation(), "And now?")))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContaining("no longer shared");
    assertThatThrownBy(() -> says(beginning())).hasMessageContaining("no longer shared");
    assertThatThrownBy(() ->
            house
                .engine
                .regenerateReply()
                .regenerate(
                    eve, house.newId(), turn.asked(), Set.of(), _ -> {}, new Cancellation()))
        .hasMessageContaining("no longer shared");
    assertThat(
            house
                .engine
                .readConversation()
                .read(eve, turn.conversation(), Extent.TO_HEAD)
                .messages())
        .hasSize(2);
    var holder = house.engine.findRemembering().find(eve, "ana/Mira");
    assertThat(house.engine.exportMemories().export(new Scope(eve, holder.id()))).isNotEmpty();
    house.engine.deleteConversation().delete(eve, turn.conversation());
    assertThat(house.engine.exportMemories().export(new Scope(eve, holder.id()))).isEmpty();
  }

  @Test
  void soItIsWhenItIsRemovedOrItsOwnerDisabled() {
    share(ShareRole.CHAT);
    var turn = says(beginning());
    var next = Ask.last(house.newId(), turn.conversation(), "And now?");
    house.engine.accounts().changeState().change(house.owner.id(), AccountState.DISABLED);
    assertThatThrownBy(() -> says(next)).hasMessageContaining("no longer shared");

    house.engine.accounts().changeState().change(house.owner.id(), AccountState.ACTIVE);
    house.engine.removeAvatar().remove(house.owner, "Mira");
    assertThatThrownBy(() -> says(next)).hasMessageContaining("no longer shared");
    assertThat(house.engine.nameAvatars().names(eve)).containsValue("ana/Mira");
  }

  private void leave() {
    house.engine.leaveAvatar().leave(eve, "ana/Mira");
  }

  /// Has eve hear a reply while `ending` ends the share.
  private void assertCutShortBy(Runnable ending) {
    share(ShareRole.CHAT);
    house.brain.reply("One ", "two ", "three ", "four.");
    var turn =
        says(
            beginning(),
            event -> {
              if (event instanceof TurnEvent.Spoke spoke && spoke.number() == 2) {
                ending.run();
                house.clock.advance(Duration.ofSeconds(1));
              }
            });

    var reply = turn.reply().orElseThrow();
    assertThat(reply.state()).isEqualTo(MessageState.CUT_SHORT);
    assertThat(reply.text()).startsWith("One two").doesNotContain("four");
  }

  @Test
  void aReplyEndsWhenItIsNoLongerSharedMeanwhile() {
    assertCutShortBy(this::unshare);
  }

  @Test
  void aReplyEndsWhenItsGuestLeavesMeanwhileAndWhatTheySaidStaysTheirs() {
    assertCutShortBy(this::leave);
    assertThat(
            house
                .engine
                .listConversations()
                .list(eve, Optional.empty(), Set.of(ConversationState.ACTIVE)))
        .hasSize(1);
    assertThat(house.engine.listSharedAvatars().list(eve)).isEmpty();
    assertThat(house.engine.listShares().list(house.owner, "Mira")).hasSize(1);
    assertThatThrownBy(this::leave).isInstanceOf(Failure.NotFound.class);
  }

  @Test
  void onesOwnIsNotLeft() {
    assertThatThrownBy(() -> house.engine.leaveAvatar().leave(house.owner, "Mira"))
        .isInstanceOf(Failure.NotAllowed.class)
        .hasMessageContaining("it is your own")
        .hasMessageContaining("remove it");
  }

  @Test
  void whoeverMayEditChangesAllButItsName() {
    share(ShareRole.EDIT);
    var changed = house.engine.editAvatar().edit(eve, house.avatar, told("sings"));

    assertThat(changed.revision()).isEqualTo(2);
    assertThat(house.engine.findAvatar().find(house.owner, "Mira").avatar()).isEqualTo(changed);
    var renamed = changed.profile().withName("Noor");
    assertThatThrownBy(() -> house.engine.editAvatar().edit(eve, changed, renamed))
        .isInstanceOf(Failure.NotAllowed.class);
    assertThatThrownBy(() -> house.engine.editAvatar().edit(eve, house.avatar, told("hums")))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void whoeverMayTalkChangesNothingAndSharesNothingAndRemovesNothing() {
    share(ShareRole.CHAT);

    assertThatThrownBy(() -> house.engine.editAvatar().edit(eve, house.avatar, told("sings")))
        .isInstanceOf(Failure.NotAllowed.class)
        .hasMessageContaining("edit");
    assertThatThrownBy(
            () -> house.engine.shareAvatar().share(eve, "ana/Mira", "zoe", ShareRole.VIEW))
        .isInstanceOf(Failure.NotAllowed.class);
    assertThatThrownBy(() -> house.engine.unshareAvatar().unshare(eve, "ana/Mira", "eve"))
        .isInstanceOf(Failure.NotAllowed.class);
    assertThatThrownBy(() -> house.engine.listShares().list(eve, "ana/Mira"))
        .isInstanceOf(Failure.NotAllowed.class);
    assertThatThrownBy(() -> house.engine.removeAvatar().remove(eve, "ana/Mira"))
        .isInstanceOf(Failure.NotAllowed.class);
  }

  @Test
  void onesOwnIsMetByTheNameAndAnothersByItsOwnersNameToo() {
    share(ShareRole.CHAT);
    var own = house.engine.createAvatar().create(eve, Talk.profile("Mira"));

    assertThat(house.engine.meetAvatar().meet(eve, "Mira")).isEqualTo(own);
    assertThat(house.engine.meetAvatar().meet(eve, "ana/mira")).isEqualTo(house.avatar);
    assertThat(house.engine.meetAvatar().meet(eve, house.avatar.id().toString()))
        .isEqualTo(house.avatar);
  }

  @Test
  void nobodyTakesOverANameBySharing() {
    house.engine.createAvatar().create(house.owner, Talk.profile("Therapist"));
    house.engine.shareAvatar().share(house.owner, "Therapist", "eve", ShareRole.CHAT);

    assertThatThrownBy(() -> house.engine.findAvatar().find(eve, "Therapist"))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContaining("ana/Therapist");
  }

  @Test
  void whetherAnybodyHasANameMakesNoDifference() {
    var known = house.engine.shareAvatar().share(house.owner, "Mira", "eve", ShareRole.CHAT);
    var unknown = house.engine.shareAvatar().share(house.owner, "Mira", "zoe", ShareRole.CHAT);

    assertThat(unknown.at()).isEqualTo(known.at());
    assertThat(unknown.role()).isEqualTo(known.role());
    var zoe = house.engine.openAccount().open("zoe");
    assertThat(house.engine.listSharedAvatars().list(zoe))
        .extracting(Seen::title)
        .containsExactly("ana/Mira");
  }

  @Test
  void withOneselfNothingIsShared() {
    assertThatThrownBy(
            () -> house.engine.shareAvatar().share(house.owner, "Mira", "ana", ShareRole.CHAT))
        .isInstanceOf(Failure.Invalid.class);
  }

  @Test
  void itIsSharedWithAsManyAsTheSettingSays() {
    for (var i = 0; i < 50; i++) {
      house.engine.shareAvatar().share(house.owner, "Mira", "p" + i, ShareRole.VIEW);
    }

    assertThatThrownBy(
            () -> house.engine.shareAvatar().share(house.owner, "Mira", "one", ShareRole.VIEW))
        .isInstanceOf(Failure.LimitReached.class)
        .hasMessageContaining("50");
  }

  @Test
  void whatAnAvatarOfAnothersRemembersIsReadByWhoMayTalkWithItAlone() {
    share(ShareRole.VIEW);
    assertThatThrownBy(() -> house.engine.findRemembering().find(eve, "ana/Mira"))
        .isInstanceOf(Failure.NotAllowed.class);

    share(ShareRole.CHAT);
    assertThat(house.engine.findRemembering().find(eve, "ana/Mira").id())
        .isEqualTo(house.avatar.id());
    assertThat(house.engine.listRemembering().list(eve)).hasSize(1);
    assertThat(house.engine.listRemembering().list(house.owner)).hasSize(1);
  }

  @Test
  void aGuestWhoClosesTheirAccountTakesWhatTheySaidWithThem() {
    share(ShareRole.CHAT);
    says(beginning());
    house.engine.accounts().close().close(eve, Optional.empty());
    var next = house.engine.openAccount().open("eve");

    assertThat(house.engine.listSharedAvatars().list(next)).isEmpty();
    assertThat(house.engine.nameAvatars().names(next)).isEmpty();
    assertThat(house.engine.listAvatars().list(house.owner))
        .extracting(Avatar::name)
        .containsExactly("Mira");
  }
}

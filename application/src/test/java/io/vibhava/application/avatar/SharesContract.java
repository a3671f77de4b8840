package io.vibhava.application.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.StoreContract;
import io.vibhava.application.Talk;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Loan;
import io.vibhava.domain.avatar.Seen;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import io.vibhava.domain.avatar.Visit;
import org.junit.jupiter.api.Test;

/// What everything that keeps shares does: `ada` shares her avatar, `eve` is a guest of it.
public abstract class SharesContract extends StoreContract {

  private static final int MANY = 10;

  private Avatar mira;

  private void share(Avatar avatar, String person, ShareRole role) {
    stores.sharing().shares().put(owner, new Share(avatar.id(), person, role, talk.later()), MANY);
  }

  private Avatar shared(ShareRole role) {
    mira = talk.avatar("Mira");
    share(mira, "eve", role);
    return mira;
  }

  private SharedAvatars shared() {
    return stores.sharing().avatars();
  }

  private Seen lent(Avatar avatar, ShareRole role) {
    return Seen.lent(avatar, new Loan("ada", role));
  }

  @Test
  void aGuestFindsWhatIsSharedWithThem() {
    shared(ShareRole.CHAT);

    assertThat(shared().find(stranger, mira.id())).contains(lent(mira, ShareRole.CHAT));
    assertThat(shared().list(stranger, MANY)).containsExactly(lent(mira, ShareRole.CHAT));
  }

  @Test
  void whatIsSharedIsNoneOfTheGuestsOwn() {
    shared(ShareRole.EDIT);

    assertThat(stores.avatars().find(stranger, mira.id())).isEmpty();
    assertThat(stores.avatars().list(stranger)).isEmpty();
    assertThat(stores.avatars().revisions(stranger, mira.id())).isEmpty();
    assertThat(shared().find(owner, mira.id())).isEmpty();
  }

  @Test
  void itIsSharedWithNobodyElse() {
    shared(ShareRole.EDIT);
    var other = stores.vault().open("zoe");

    assertThat(shared().find(other, mira.id())).isEmpty();
    assertThat(shared().list(other, MANY)).isEmpty();
  }

  @Test
  void onlyTheAvatarThatIsSharedIsSeen() {
    shared(ShareRole.EDIT);
    var noor = talk.avatar("Noor");

    assertThat(shared().find(stranger, noor.id())).isEmpty();
    assertThat(shared().list(stranger, MANY)).extracting(Seen::avatar).containsExactly(mira);
  }

  @Test
  void theNewestRevisionIsSeen() {
    shared(ShareRole.VIEW);
    var second = mira.revised(Talk.profile("Mira II"), talk.later());
    stores.avatars().save(owner, second);

    assertThat(shared().find(stranger, mira.id())).contains(lent(second, ShareRole.VIEW));
  }

  @Test
  void aShareThatEndedReachesNothing() {
    shared(ShareRole.EDIT);

    assertThat(stores.sharing().shares().end(owner, mira.id(), "eve")).isTrue();
    assertThat(stores.sharing().shares().end(owner, mira.id(), "eve")).isFalse();
    assertThat(shared().find(stranger, mira.id())).isEmpty();
    assertThat(shared().list(stranger, MANY)).isEmpty();
    assertThat(stores.sharing().shares().list(owner, mira.id())).isEmpty();
  }

  @Test
  void aGuestWhoLeftReachesNothingAndItsOwnerSeesNoDifference() {
    shared(ShareRole.EDIT);
    shared().enter(stranger, mira.id());
    var before = stores.sharing().shares().list(owner, mira.id());

    assertThat(shared().leave(stranger, mira.id())).isTrue();
    assertThat(shared().leave(stranger, mira.id())).isFalse();
    assertThat(shared().find(stranger, mira.id())).isEmpty();
    assertThat(shared().list(stranger, MANY)).isEmpty();
    assertThat(shared().of(stranger, "ada", MANY)).isEmpty();
    assertThatThrownBy(() -> shared().enter(stranger, mira.id()))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(shared().visits(stranger)).hasSize(1);
    assertThat(stores.sharing().shares().list(owner, mira.id())).isEqualTo(before);
  }

  @Test
  void whoLeftIsNoGuestAgainUntilTheShareIsEndedAndMadeAnew() {
    shared(ShareRole.VIEW);
    shared().leave(stranger, mira.id());
    share(mira, "eve", ShareRole.EDIT);

    assertThat(shared().find(stranger, mira.id())).isEmpty();
    stores.sharing().shares().end(owner, mira.id(), "eve");
    share(mira, "eve", ShareRole.CHAT);
    assertThat(shared().find(stranger, mira.id())).contains(lent(mira, ShareRole.CHAT));
  }

  @Test
  void whoLeavesTakesNothingFromOtherGuests() {
    shared(ShareRole.CHAT);
    share(mira, "zoe", ShareRole.CHAT);
    var zoe = stores.vault().open("zoe");

    assertThat(shared().leave(owner, mira.id())).isFalse();
    assertThat(shared().leave(stranger, mira.id())).isTrue();
    assertThat(shared().find(zoe, mira.id())).contains(lent(mira, ShareRole.CHAT));
  }

  @Test
  void whoeverTakesTheNameOfOneWhoLeftIsAGuestOnceItIsSharedAnew() {
    mira = talk.avatar("Mira");
    var first = stores.vault().open("zoe");
    share(mira, "zoe", ShareRole.CHAT);
    shared().leave(first, mira.id());
    stores.accounts().erase(first);
    var second = stores.vault().open("zoe");
    share(mira, "zoe", ShareRole.VIEW);

    assertThat(shared().find(second, mira.id())).contains(lent(mira, ShareRole.VIEW));
  }

  @Test
  void anotherRoleTakesThePlaceOfTheOneBefore() {
    shared(ShareRole.EDIT);
    share(mira, "eve", ShareRole.VIEW);

    assertThat(shared().find(stranger, mira.id())).contains(lent(mira, ShareRole.VIEW));
    assertThat(stores.sharing().shares().list(owner, mira.id()))
        .extracting(Share::role)
        .containsExactly(ShareRole.VIEW);
  }

  @Test
  void sharesAreListedInTheirOrderWhetherOrNotAnybodyHasTheName() {
    mira = talk.avatar("Mira");
    share(mira, "nobody", ShareRole.VIEW);
    share(mira, "eve", ShareRole.CHAT);

    assertThat(stores.sharing().shares().list(owner, mira.id()))
        .extracting(Share::person)
        .containsExactly("nobody", "eve");
  }

  @Test
  void aShareWaitsForWhoeverTakesTheName() {
    mira = talk.avatar("Mira");
    share(mira, "zoe", ShareRole.CHAT);
    var zoe = stores.vault().open("zoe");

    assertThat(shared().find(zoe, mira.id())).contains(lent(mira, ShareRole.CHAT));
    assertThat(shared().find(stranger, mira.id())).isEmpty();
  }

  @Test
  void whoeverTakesTheNameOfAClosedAccountIsNoGuestUntilItIsSharedAnew() {
    mira = talk.avatar("Mira");
    var first = stores.vault().open("zoe");
    share(mira, "zoe", ShareRole.CHAT);
    stores.accounts().erase(first);
    var second = stores.vault().open("zoe");

    assertThat(shared().find(second, mira.id())).isEmpty();
    assertThat(stores.sharing().shares().list(owner, mira.id()))
        .as("its owner sees no difference")
        .extracting(Share::person)
        .containsExactly("zoe");
    share(mira, "zoe", ShareRole.VIEW);
    assertThat(shared().find(second, mira.id())).contains(lent(mira, ShareRole.VIEW));
  }

  @Test
  void nothingIsSeenOfWhoseAccountIsDisabled() {
    shared(ShareRole.EDIT);
    stores.accounts().change(owner.id(), account -> account.in(AccountState.DISABLED));

    assertThat(shared().find(stranger, mira.id())).isEmpty();
    assertThat(shared().list(stranger, MANY)).isEmpty();
    stores.accounts().change(owner.id(), account -> account.in(AccountState.ACTIVE));
    assertThat(shared().find(stranger, mira.id())).isPresent();
  }

  @Test
  void whatWasRemovedIsSharedNoLonger() {
    shared(ShareRole.EDIT);
    stores.avatars().remove(owner, mira.id());

    assertThat(shared().find(stranger, mira.id())).isEmpty();
    assertThat(stores.sharing().shares().list(owner, mira.id())).isEmpty();
  }

  @Test
  void ofAClosedAccountNothingIsShared() {
    shared(ShareRole.EDIT);
    stores.accounts().erase(owner);

    assertThat(shared().find(stranger, mira.id())).isEmpty();
    assertThat(shared().list(stranger, MANY)).isEmpty();
  }

  @Test
  void whoeverMayChangeItMakesItsNextRevision() {
    shared(ShareRole.EDIT);
    var second = mira.revised(Talk.profile("Mira"), talk.later());
    shared().save(stranger, second);

    assertThat(stores.avatars().find(owner, mira.id())).contains(second);
    assertThatThrownBy(() -> shared().save(stranger, second)).isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void whoeverMayOnlyTalkChangesNothing() {
    shared(ShareRole.CHAT);
    var second = mira.revised(Talk.profile("Mira"), talk.later());

    assertThatThrownBy(() -> shared().save(stranger, second)).isInstanceOf(Failure.NotFound.class);
    assertThat(stores.avatars().find(owner, mira.id())).contains(mira);
  }

  @Test
  void aGuestWhoEnteredBeginsAConversationThatIsTheirs() {
    shared(ShareRole.CHAT);
    assertThatThrownBy(() -> strange.begin(mira, "Hello")).isInstanceOf(Failure.NotFound.class);
    shared().enter(stranger, mira.id());
    var asked = strange.begin(mira, "Hello");
    strange.reply(asked, "Hi");

    assertThat(stores.conversations().list(stranger)).hasSize(1);
    assertThat(stores.conversations().list(owner)).isEmpty();
    assertThat(stores.avatars().list(stranger)).isEmpty();
  }

  @Test
  void whoeverMayOnlyViewDoesNotEnter() {
    shared(ShareRole.VIEW);

    assertThatThrownBy(() -> shared().enter(stranger, mira.id()))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(shared().visits(stranger)).isEmpty();
  }

  @Test
  void whatAGuestSaidStaysWhateverBecomesOfTheAvatar() {
    shared(ShareRole.CHAT);
    shared().enter(stranger, mira.id());
    var said = strange.begin(mira, "Hello").turn();
    stores.accounts().erase(owner);

    assertThat(shared().visits(stranger)).containsExactly(new Visit(mira.id(), "Mira", "ada"));
    assertThat(stores.conversations().messages(stranger, said.conversation())).hasSize(1);
    assertThat(stores.memories().list(strange.scope(mira.id()))).hasSize(1);
  }

  @Test
  void aVisitKnowsWhatTheAvatarWasCalledLast() {
    shared(ShareRole.CHAT);
    shared().enter(stranger, mira.id());
    shared().enter(stranger, mira.id());
    stores.avatars().save(owner, mira.revised(Talk.profile("Noor"), talk.later()));
    shared().enter(stranger, mira.id());

    assertThat(shared().visits(stranger)).containsExactly(new Visit(mira.id(), "Noor", "ada"));
    assertThat(shared().visits(owner)).isEmpty();
  }

  @Test
  void aGuestSharesNothingThatIsNotTheirs() {
    shared(ShareRole.EDIT);
    shared().enter(stranger, mira.id());
    var onward = new Share(mira.id(), "zoe", ShareRole.VIEW, talk.later());

    assertThatThrownBy(() -> stores.sharing().shares().put(stranger, onward, MANY))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(stores.sharing().shares().list(stranger, mira.id())).isEmpty();
    assertThat(stores.sharing().shares().end(stranger, mira.id(), "eve")).isFalse();
    assertThat(shared().find(stranger, mira.id())).isPresent();
  }

  @Test
  void anAvatarIsSharedWithSoManyAndNoMore() {
    mira = talk.avatar("Mira");
    var shares = stores.sharing().shares();
    shares.put(owner, new Share(mira.id(), "a", ShareRole.VIEW, talk.later()), 2);
    shares.put(owner, new Share(mira.id(), "b", ShareRole.VIEW, talk.later()), 2);
    var third = new Share(mira.id(), "c", ShareRole.VIEW, talk.later());

    assertThatThrownBy(() -> shares.put(owner, third, 2)).isInstanceOf(Failure.LimitReached.class);
    assertThatCode(
            () -> shares.put(owner, new Share(mira.id(), "b", ShareRole.CHAT, talk.later()), 2))
        .doesNotThrowAnyException();
    assertThat(shares.list(owner, mira.id())).extracting(Share::person).containsExactly("a", "b");
  }

  @Test
  void noMoreAreListedThanAreAskedFor() {
    share(talk.avatar("Mira"), "eve", ShareRole.VIEW);
    share(talk.avatar("Noor"), "eve", ShareRole.VIEW);

    assertThat(shared().list(stranger, 1))
        .extracting(seen -> seen.avatar().name())
        .containsExactly("Mira");
  }

  @Test
  void whoeverSharesMuchCrowdsOutNobody() {
    share(talk.avatar("Mira"), "eve", ShareRole.VIEW);
    share(talk.avatar("Noor"), "eve", ShareRole.VIEW);
    var zoe = stores.vault().open("zoe");
    var friend = new Talk(stores, zoe);
    friend.avatar("Zoe's first");
    var luna = friend.avatar("Zoe's second");
    var share = new Share(luna.id(), "eve", ShareRole.CHAT, talk.later());
    stores.sharing().shares().put(zoe, share, MANY);

    assertThat(shared().list(stranger, 2))
        .extracting(Seen::title)
        .containsExactly("ada/Mira", "zoe/Zoe's second");
    assertThat(shared().list(stranger, 1)).extracting(Seen::title).containsExactly("ada/Mira");
    assertThat(shared().of(stranger, "zoe", 1))
        .extracting(Seen::title)
        .containsExactly("zoe/Zoe's second");
    assertThat(shared().of(stranger, "ada", MANY)).hasSize(2);
    assertThat(shared().of(stranger, "nobody", MANY)).isEmpty();
  }

  @Test
  void whereAGuestHasAnAvatarOfTheSameIdEachIsItsOwn() {
    shared(ShareRole.CHAT);
    var own = strange.avatar("Eve's");

    assertThat(own.id()).isEqualTo(mira.id());
    assertThat(stores.avatars().find(stranger, own.id())).contains(own);
    assertThat(stores.avatars().find(owner, mira.id())).contains(mira);
    assertThat(shared().find(stranger, mira.id())).contains(lent(mira, ShareRole.CHAT));
  }

  @Test
  void aGuestMayStillMakeAnAvatarOfAnIdThatTheyVisited() {
    shared(ShareRole.CHAT);
    shared().enter(stranger, mira.id());
    var own = strange.avatar("Eve's");

    assertThat(stores.avatars().find(stranger, own.id())).contains(own);
    assertThat(stores.avatars().list(stranger)).containsExactly(own);
  }

  @Test
  void anOwnerOfAnotherStoreIsRefused() throws Exception {
    shared(ShareRole.CHAT);
    try (var other = open(embedder)) {
      Owner theirs = other.vault().open("eve");

      assertThatThrownBy(() -> shared().find(theirs, mira.id()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> stores.sharing().shares().list(theirs, mira.id()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

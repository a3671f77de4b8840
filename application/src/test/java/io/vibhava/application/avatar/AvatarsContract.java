package io.vibhava.application.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.Talk;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Example;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.avatar.Voice;
import io.vibhava.domain.personality.Personality;
import io.vibhava.domain.personality.Trait;
import io.vibhava.domain.personality.Traits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What everything that keeps avatars does.
public abstract class AvatarsContract extends StoreContract {

  @Test
  void anAvatarIsKeptWhole() {
    var rich =
        new Profile(
            "Míra 🦉",
            "asks \"why?\"",
            "grey eyes\nand a scarf",
            new Personality(
                "Patient.",
                Traits.even().with(Trait.WARMTH, 0.85).with(Trait.HUMOUR, 0),
                List.of("no advice", "no lies")),
            "Hello!",
            List.of(new Example("Hi", "Hello there"), new Example("Why?", "Why not?")),
            new Voice(Optional.of("gpt-x"), Optional.of(0.7), Optional.of(400)));
    var avatar = Avatar.first(talk.newAvatar("Mira").id(), rich, talk.later());

    stores.avatars().save(owner, avatar);

    assertThat(stores.avatars().find(owner, avatar.id())).contains(avatar);
  }

  @Test
  void theNewestRevisionIsFoundAndListed() {
    var first = talk.avatar("Mira");
    var second = first.revised(Talk.profile("Mira II"), talk.later());
    stores.avatars().save(owner, second);

    assertThat(stores.avatars().find(owner, first.id())).contains(second);
    assertThat(stores.avatars().list(owner)).containsExactly(second);
  }

  @Test
  void allRevisionsStayInTheirOrder() {
    var first = talk.avatar("Mira");
    var second = first.revised(Talk.profile("Mira II"), talk.later());
    var third = second.revised(Talk.profile("Mira III"), talk.later());
    stores.avatars().save(owner, second);
    stores.avatars().save(owner, third);

    assertThat(stores.avatars().revisions(owner, first.id())).containsExactly(first, second, third);
  }

  @Test
  void avatarsAreListedInTheOrderInWhichTheyWereMade() {
    var mira = talk.avatar("Mira");
    var noor = talk.avatar("Noor");
    var ada = talk.avatar("Ada");
    var changed = mira.revised(Talk.profile("Mira II"), talk.later());
    stores.avatars().save(owner, changed);

    assertThat(stores.avatars().list(owner)).containsExactly(changed, noor, ada);
  }

  @Test
  void aRevisionThatIsThereAlreadyIsAConflictAndChangesNothing() {
    var first = talk.avatar("Mira");
    var second = first.revised(Talk.profile("Mira II"), talk.later());
    var alsoSecond = first.revised(Talk.profile("Mira III"), talk.later());
    stores.avatars().save(owner, second);

    assertThatThrownBy(() -> stores.avatars().save(owner, alsoSecond))
        .isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(() -> stores.avatars().save(owner, first))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(stores.avatars().revisions(owner, first.id())).containsExactly(first, second);
  }

  @Test
  void aRevisionThatLeavesOneOutIsAConflict() {
    var first = talk.avatar("Mira");
    var third = new Avatar(first.id(), 3, talk.later(), first.profile());

    assertThatThrownBy(() -> stores.avatars().save(owner, third))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(stores.avatars().find(owner, first.id())).contains(first);
  }

  @Test
  void ofManyChangesAtOnceExactlyOneIsKept() throws Exception {
    var first = talk.avatar("Mira");
    var second = first.revised(Talk.profile("Mira II"), talk.later());

    var outcomes = Race.outcomes(6, () -> stores.avatars().save(owner, second));

    assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(outcomes.stream().flatMap(Optional::stream))
        .hasOnlyElementsOfType(Failure.Conflict.class);
    assertThat(stores.avatars().revisions(owner, first.id())).containsExactly(first, second);
  }

  @Test
  void aNameThatAnotherAvatarHasIsAConflictAndChangesNothing() {
    var mira = talk.avatar("Mira");
    var noor = talk.avatar("Noor");
    var alsoMira = noor.revised(Talk.profile(" mira "), talk.later());

    assertThatThrownBy(() -> stores.avatars().save(owner, talk.newAvatar("MIRA")))
        .isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(() -> stores.avatars().save(owner, alsoMira))
        .isInstanceOf(Failure.Conflict.class);
    assertThat(stores.avatars().list(owner)).containsExactly(mira, noor);
    var other = noor.revised(Talk.profile("Nora"), talk.later());
    stores.avatars().save(owner, other);
    assertThat(stores.avatars().find(owner, noor.id())).contains(other);
  }

  @Test
  void ofManyAvatarsOfOneNameMadeAtOnceExactlyOneIsKept() throws Exception {
    var outcomes = Race.outcomes(6, () -> stores.avatars().save(owner, talk.newAvatar("Mira")));

    assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(outcomes.stream().flatMap(Optional::stream))
        .hasOnlyElementsOfType(Failure.Conflict.class);
    assertThat(stores.avatars().list(owner)).hasSize(1);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    var never = talk.newAvatar("Mira");

    assertThat(stores.avatars().find(owner, never.id())).isEmpty();
    assertThat(stores.avatars().revisions(owner, never.id())).isEmpty();
    assertThat(stores.avatars().list(owner)).isEmpty();
  }

  @Test
  void anAvatarThatIsRemovedIsGoneWithItsRevisions() {
    var first = talk.avatar("Mira");
    stores.avatars().save(owner, first.revised(Talk.profile("Mira II"), talk.later()));
    var noor = talk.avatar("Noor");

    stores.avatars().remove(owner, first.id());

    assertThat(stores.avatars().find(owner, first.id())).isEmpty();
    assertThat(stores.avatars().revisions(owner, first.id())).isEmpty();
    assertThat(stores.avatars().list(owner)).containsExactly(noor);
  }

  @Test
  void removingAnAvatarTakesItsConversationsAndMemoriesAlong() {
    var mira = talk.avatar("Mira");
    var asking = talk.begin(mira, "My dog is called Biscuit.");
    var reply = talk.reply(asking, "A fine name.");
    talk.learn(
        asking,
        List.of(talk.fact(asking.said().orElseThrow(), "Biscuit", "The dog is Biscuit.")),
        Map.of());
    var conversation = asking.turn().conversation();

    stores.avatars().remove(owner, mira.id());

    assertThat(stores.conversations().list(owner)).isEmpty();
    assertThat(stores.conversations().find(owner, conversation)).isEmpty();
    assertThat(stores.conversations().messages(owner, conversation)).isEmpty();
    assertThat(stores.conversations().message(owner, reply.id())).isEmpty();
    assertThat(stores.turns().find(owner, asking.turn().id())).isEmpty();
    assertThat(stores.memories().list(talk.scope(mira.id()))).isEmpty();
    assertThat(stores.jobs().waiting(owner.id())).isZero();
  }

  @Test
  void removingAnAvatarLeavesTheOthersAsTheyWere() {
    var mira = talk.avatar("Mira");
    var noor = talk.avatar("Noor");
    talk.begin(mira, "My dog is called Biscuit.");
    var asking = talk.begin(noor, "My cat is called Plum.");

    stores.avatars().remove(owner, mira.id());

    assertThat(stores.avatars().list(owner)).containsExactly(noor);
    assertThat(stores.conversations().messages(owner, asking.turn().conversation()))
        .containsExactly(asking.said().orElseThrow());
    assertThat(stores.memories().list(talk.scope(noor.id()))).hasSize(1);
    assertThat(stores.jobs().waiting(owner.id())).isEqualTo(1);
  }

  @Test
  void removingWhatIsNotThereChangesNothing() {
    var mira = talk.avatar("Mira");

    stores.avatars().remove(owner, talk.newAvatar("Noor").id());

    assertThat(stores.avatars().list(owner)).containsExactly(mira);
  }

  @Test
  void aChangeOfAnAvatarThatWasRemovedMeanwhileIsNotFound() {
    var first = talk.avatar("Mira");
    var second = first.revised(Talk.profile("Mira II"), talk.later());
    stores.avatars().remove(owner, first.id());

    assertThatThrownBy(() -> stores.avatars().save(owner, second))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(stores.avatars().list(owner)).isEmpty();
  }

  @Test
  void anAvatarIsAbsentToEverybodyElse() {
    var mira = talk.avatar("Mira");
    var second = mira.revised(Talk.profile("Mira II"), talk.later());

    assertThat(stores.avatars().find(stranger, mira.id())).isEmpty();
    assertThat(stores.avatars().revisions(stranger, mira.id())).isEmpty();
    assertThat(stores.avatars().list(stranger)).isEmpty();
    assertThatThrownBy(() -> stores.avatars().save(stranger, second))
        .isInstanceOf(Failure.NotFound.class);
    stores.avatars().remove(stranger, mira.id());
    assertThat(stores.avatars().revisions(owner, mira.id())).containsExactly(mira);
  }

  @Test
  void avatarsOfTwoOwnersMayHaveTheSameId() {
    var mine = talk.avatar("Mira");
    var theirs = strange.avatar("Noor");

    assertThat(theirs.id()).isEqualTo(mine.id());
    assertThat(stores.avatars().list(owner)).containsExactly(mine);
    assertThat(stores.avatars().list(stranger)).containsExactly(theirs);

    stores.avatars().remove(owner, mine.id());
    assertThat(stores.avatars().find(stranger, theirs.id())).contains(theirs);
  }
}

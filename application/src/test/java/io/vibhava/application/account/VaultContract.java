package io.vibhava.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every vault does.
public abstract class VaultContract extends StoreContract {

  @Test
  void aPersonIsAlwaysTheSameOwner() {
    assertThat(stores.vault().open("ada").id()).isEqualTo(owner.id());
  }

  @Test
  void twoPeopleAreTwoOwners() {
    assertThat(stranger.id()).isNotEqualTo(owner.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada", "ada ", "ada@example.org", "अदा", "a'; drop table person; --"})
  void aPersonIsKnownByExactlyTheNameThatIsGiven(String person) {
    var opened = stores.vault().open(person);

    assertThat(opened.id()).isNotEqualTo(owner.id());
    assertThat(stores.vault().open(person).id()).isEqualTo(opened.id());
  }

  @Test
  void anOwnerIsOpenedByItsId() {
    assertThat(stores.vault().open(owner.id()).id()).isEqualTo(owner.id());
  }

  @Test
  void anOwnerOpenedByItsIdReadsWhatThePersonKept() {
    var avatar = talk.avatar("Mira");

    assertThat(stores.avatars().list(stores.vault().open(owner.id()))).containsExactly(avatar);
  }

  @Test
  void anUnknownIdIsNotFound() {
    var unknown = new OwnerId(new UUID(0, 1));

    assertThatThrownBy(() -> stores.vault().open(unknown))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContaining(unknown.toString());
  }

  @Test
  void aPersonOpenedByManyAtOnceIsOneOwner() throws Exception {
    var opened = Race.of(8, () -> stores.vault().open("grace").id());

    assertThat(opened).hasSize(8).containsOnly(stores.vault().open("grace").id());
  }

  @Test
  void anOwnerThatNoVaultOpenedReadsAndWritesNothing() {
    talk.avatar("Mira");
    Owner forged = owner::id;

    assertThatThrownBy(() -> stores.avatars().list(forged))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stores.avatars().save(forged, talk.newAvatar("Noor")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> stores.conversations().list(forged))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(stores.avatars().list(owner))
        .extracting(avatar -> avatar.name())
        .isEqualTo(List.of("Mira"));
  }

  @Test
  void anOwnerThatAnotherStoresVaultOpenedIsRefused() throws Exception {
    try (var other = open(embedder)) {
      var elsewhere = other.vault().open("ada");

      assertThatThrownBy(() -> stores.avatars().list(elsewhere))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

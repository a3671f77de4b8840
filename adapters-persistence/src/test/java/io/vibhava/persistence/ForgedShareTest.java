package io.vibhava.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Talk;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Share;
import io.vibhava.domain.avatar.ShareRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever can write into the database, and has no key, makes nobody a guest by it.
class ForgedShareTest {

  @TempDir private Path folder;

  private SqliteStores stores;
  private Owner eve;
  private Avatar mira;
  private Avatar noor;

  @BeforeEach
  void begin() {
    stores = SqliteStores.in(folder, new WordEmbedder());
    var ada = stores.vault().open("ada");
    var talk = new Talk(stores, ada);
    eve = stores.vault().open("eve");
    stores.vault().open("zoe");
    mira = talk.avatar("Mira");
    noor = talk.avatar("Noor");
    var shares = stores.sharing().shares();
    shares.put(ada, new Share(mira.id(), "zoe", ShareRole.EDIT, talk.later()), 5);
    shares.put(ada, new Share(noor.id(), "eve", ShareRole.VIEW, talk.later()), 5);
  }

  @AfterEach
  void end() {
    stores.close();
  }

  private void sql(String statement) {
    Folders.sql(folder.resolve("vibhava.db"), statement);
  }

  /// The id of an account, as SQL has it.
  private static String id(Owner owner) {
    return "x'%s'".formatted(owner.id().toString().replace("-", ""));
  }

  @Test
  void aShareThatIsTurnedToAnotherAccountOpensNothing() {
    sql("UPDATE share SET guest = %1$s WHERE guest <> %1$s".formatted(id(eve)));

    assertThat(stores.sharing().avatars().find(eve, mira.id())).isEmpty();
    assertThat(stores.sharing().avatars().list(eve, 5)).hasSize(1);
  }

  @Test
  void aShareThatIsTurnedToAnotherAvatarOpensNothing() {
    sql(
        "UPDATE share SET avatar = (SELECT avatar FROM share s WHERE s.guest <> %1$s) WHERE guest = %1$s"
            .formatted(id(eve)));

    assertThat(stores.sharing().avatars().find(eve, mira.id())).isEmpty();
    assertThat(stores.sharing().avatars().find(eve, noor.id())).isEmpty();
  }

  @Test
  void whatIsSealedOfOneShareOpensInNoOther() {
    sql(
        "UPDATE share SET sealed = (SELECT sealed FROM share s WHERE s.guest <> %1$s) WHERE guest = %1$s"
            .formatted(id(eve)));

    assertThat(stores.sharing().avatars().find(eve, noor.id())).isEmpty();
    assertThatThrownBy(() -> stores.sharing().avatars().enter(eve, noor.id()))
        .isInstanceOf(Failure.NotFound.class);
  }

  @Test
  void whatIsSharedAsItShouldBeIsSeen() {
    assertThat(stores.sharing().avatars().find(eve, noor.id())).isPresent();
  }
}

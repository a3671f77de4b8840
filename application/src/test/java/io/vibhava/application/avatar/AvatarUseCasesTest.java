package io.vibhava.application.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Talk;
import io.vibhava.application.inmemory.InMemoryStore;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.application.testing.SettableClock;
import io.vibhava.application.testing.WordEmbedder;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.Avatar;
import io.vibhava.domain.avatar.Templates;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AvatarUseCasesTest {

  private final InMemoryStore store = new InMemoryStore(new WordEmbedder());
  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T09:00:00Z"));
  private final Avatars avatars = store.avatars();
  private final Owner ana = store.vault().open("ana");
  private final SharedAvatars shared = store.sharing().avatars();
  private final FindAvatar find = new FindAvatar(avatars, shared, SharingSettings.USUAL);
  private final CreateAvatar create = new CreateAvatar(avatars, new SequentialIds(), clock);
  private final EditAvatar edit =
      new EditAvatar(new AvatarAccess(avatars, shared), avatars, shared, clock);
  private final MeetAvatar meet = new MeetAvatar(find, create);

  @Test
  void anAvatarIsFoundByItsNameWhateverTheCaseAndByItsId() {
    var mira = create.create(ana, Talk.profile("Mira"));

    assertThat(find.find(ana, " mIrA ").avatar()).isEqualTo(mira);
    assertThat(find.find(ana, mira.id().toString()).avatar()).isEqualTo(mira);
  }

  @Test
  void aNameThatIsTakenIsAConflict() {
    create.create(ana, Talk.profile("Mira"));

    assertThatThrownBy(() -> create.create(ana, Talk.profile("MIRA")))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void anEditMakesTheNextRevisionAndKeepsTheFirst() {
    var mira = create.create(ana, Talk.profile("Mira"));

    var edited = edit.edit(ana, mira, mira.profile().withName("Mara"));

    assertThat(edited.revision()).isEqualTo(2);
    assertThat(find.find(ana, "Mara").avatar()).isEqualTo(edited);
    assertThat(avatars.revisions(ana, mira.id()))
        .extracting(Avatar::name)
        .containsExactly("Mira", "Mara");
  }

  @Test
  void anEditOfARevisionThatIsNotTheNewestIsAConflict() {
    var mira = create.create(ana, Talk.profile("Mira"));
    edit.edit(ana, mira, mira.profile().withName("Mara"));

    assertThatThrownBy(() -> edit.edit(ana, mira, mira.profile().withName("Mona")))
        .isInstanceOf(Failure.Conflict.class);
  }

  @Test
  void theAvatarOfATemplateIsCreatedWhenItIsFirstMet() {
    var template = Templates.first();

    var met = meet.meet(ana, template.profile().name());

    assertThat(met.profile()).isEqualTo(template.profile());
    assertThat(meet.meet(ana, template.profile().name())).isEqualTo(met);
    assertThat(avatars.list(ana)).containsExactly(met);
  }

  @Test
  void anUnknownNameIsNotFoundAndWhatThereIsIsTold() {
    create.create(ana, Talk.profile("Mira"));

    assertThatThrownBy(() -> meet.meet(ana, "Nobody"))
        .isInstanceOf(Failure.NotFound.class)
        .hasMessageContaining("Nobody")
        .hasMessageContaining("Mira");
  }

  @Test
  void anAvatarThatIsRemovedIsGone() {
    create.create(ana, Talk.profile("Mira"));

    new RemoveAvatar(avatars, find).remove(ana, "Mira");

    assertThat(avatars.list(ana)).isEmpty();
  }
}

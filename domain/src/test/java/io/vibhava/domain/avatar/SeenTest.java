package io.vibhava.domain.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenTest {

  private static final Profile TOLD = Templates.all().getFirst().profile();
  private static final Profile PROFILE =
      new Profile(
          TOLD.name(),
          TOLD.tagline(),
          "Tall.",
          TOLD.personality(),
          TOLD.greeting(),
          TOLD.examples(),
          new Voice(Optional.of("large"), Optional.of(0.5), Optional.of(200)));
  private static final Avatar MIRA =
      Avatar.first(new AvatarId(new UUID(0, 1)), PROFILE, Instant.EPOCH);

  private static Profile shown(ShareRole role) {
    return Seen.lent(MIRA, new Loan("ada", role)).shown().avatar().profile();
  }

  @Test
  void itsOwnerAndWhoeverChangesItSeeItWhole() {
    assertThat(PROFILE.examples()).isNotEmpty();
    assertThat(PROFILE.personality().boundaries()).isNotEmpty();
    assertThat(Seen.own(MIRA).shown().avatar()).isEqualTo(MIRA);
    assertThat(shown(ShareRole.EDIT)).isEqualTo(PROFILE);
  }

  @Test
  void whoeverTalksWithItSeesItsModelAndNotHowItIsWorked() {
    var shown = shown(ShareRole.CHAT);

    assertThat(shown.voice()).isEqualTo(PROFILE.voice());
    assertThat(shown.examples()).isEmpty();
    assertThat(shown.personality().boundaries()).isEmpty();
  }

  @Test
  void whoeverViewsItSeesItsPortraitAlone() {
    var shown = shown(ShareRole.VIEW);

    assertThat(shown.voice()).isEqualTo(Voice.usual());
    assertThat(shown.examples()).isEmpty();
    assertThat(shown.personality().boundaries()).isEmpty();
    assertThat(shown.appearance()).isEqualTo("Tall.");
    assertThat(shown.personality().description()).isEqualTo(PROFILE.personality().description());
  }

  @Test
  void whoIsMeantIsBeforeTheStroke() {
    assertThat(Seen.lenders("ada/Mira")).containsExactly("ada");
    assertThat(Seen.lenders("Ada/Mira")).containsExactly("Ada", "ada");
    assertThat(Seen.lenders("Mira")).isEmpty();
    assertThat(Seen.lenders("/Mira")).isEmpty();
  }
}

package io.vibhava.application.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.turn.Trace;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Purpose;
import io.vibhava.domain.usage.Spent;
import io.vibhava.domain.usage.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every ledger of what models took does.
public abstract class UsagesContract extends StoreContract {

  private static final LocalDate FIRST = LocalDate.of(2026, 2, 28);
  private static final LocalDate SECOND = LocalDate.of(2026, 3, 1);
  private static final ModelId MINI = new ModelId("api.openai.com", "gpt-4.1-mini");
  private static final Spent ONE = Spent.of(1, new Tokens(1000, 100, 600), OptionalLong.of(380));

  private Usages usages;
  private AvatarId avatar;

  @BeforeEach
  void aLedger() {
    usages = stores.usages();
    avatar = talk.avatar("Mira").id();
  }

  private Charge charge(LocalDate day, Purpose purpose, ModelId model, Spent spent) {
    return new Charge(day, avatar, purpose, model, "USD", spent);
  }

  @Test
  void aNewLedgerIsEmpty() {
    assertThat(usages.list(owner, FIRST, SECOND)).isEmpty();
    assertThat(usages.totals(FIRST, SECOND)).isEmpty();
  }

  @Test
  void whatIsTheSameIsAddedUpAndTheRestKeptApart() {
    var unknown = Spent.of(1, new Tokens(10, 2, 0), OptionalLong.empty());
    usages.add(owner, charge(FIRST, Purpose.REPLY, MINI, ONE));
    usages.add(owner, charge(FIRST, Purpose.REPLY, MINI, ONE));
    usages.add(owner, charge(SECOND, Purpose.REPLY, MINI, ONE));
    usages.add(owner, charge(SECOND, Purpose.LEARNING, MINI, ONE));
    usages.add(owner, charge(SECOND, Purpose.REPLY, ModelId.SCRIPTED, unknown));

    assertThat(usages.list(owner, FIRST, SECOND))
        .containsExactlyInAnyOrder(
            charge(FIRST, Purpose.REPLY, MINI, new Spent(2, new Tokens(2000, 200, 1200), 760, 0)),
            charge(SECOND, Purpose.REPLY, MINI, ONE),
            charge(SECOND, Purpose.LEARNING, MINI, ONE),
            charge(SECOND, Purpose.REPLY, ModelId.SCRIPTED, unknown));
    assertThat(usages.list(owner, FIRST, SECOND).getLast().day()).isEqualTo(FIRST);
  }

  @Test
  void theDaysAskedForAreGivenAndNoOthers() {
    usages.add(owner, charge(FIRST, Purpose.REPLY, MINI, ONE));
    usages.add(owner, charge(SECOND, Purpose.REPLY, MINI, ONE));

    assertThat(usages.list(owner, SECOND, SECOND)).extracting(Charge::day).containsExactly(SECOND);
    assertThat(usages.list(owner, SECOND.plusDays(1), SECOND.plusDays(2))).isEmpty();
  }

  @Test
  void nobodySeesAnothersAndTheHouseSeesTheSumsOfAll() {
    usages.add(owner, charge(FIRST, Purpose.REPLY, MINI, ONE));
    usages.add(owner, charge(SECOND, Purpose.LEARNING, MINI, ONE));
    usages.add(stranger, charge(SECOND, Purpose.REPLY, MINI, ONE));

    assertThat(usages.list(stranger, FIRST, SECOND)).hasSize(1);
    assertThat(usages.totals(FIRST, SECOND))
        .containsExactlyInAnyOrder(
            new Usages.Total(owner.id(), "USD", ONE.plus(ONE)),
            new Usages.Total(stranger.id(), "USD", ONE));
    assertThat(usages.totals(FIRST, FIRST))
        .containsExactly(new Usages.Total(owner.id(), "USD", ONE));
  }

  @Test
  void itStaysWhenTheAvatarGoesAndGoesWithTheAccount() {
    usages.add(owner, charge(FIRST, Purpose.REPLY, MINI, ONE));
    stores.avatars().remove(owner, avatar);
    assertThat(usages.list(owner, FIRST, FIRST)).hasSize(1);

    stores.accounts().erase(owner);
    assertThat(usages.totals(FIRST, FIRST)).isEmpty();
  }

  @Test
  void whatAReplyTookIsKeptWithItsTurnAndOnlyOnce() {
    var ended = talk.spoken(talk.begin(talk.avatar("Theo"), "Hello."), "Hi.");
    var charge = Optional.of(charge(FIRST, Purpose.REPLY, MINI, ONE));

    stores.turns().finish(owner, ended, Trace.NONE, Optional.empty(), charge);
    assertThatThrownBy(
            () -> stores.turns().finish(owner, ended, Trace.NONE, Optional.empty(), charge))
        .isInstanceOf(Failure.Conflict.class);

    assertThat(usages.list(owner, FIRST, FIRST)).containsExactly(charge.orElseThrow());
  }

  @Test
  void nothingIsLostWhenManyAddAtOnce() throws Exception {
    Race.of(
        20,
        () -> {
          usages.add(owner, charge(FIRST, Purpose.REPLY, MINI, ONE));
          return true;
        });

    assertThat(usages.list(owner, FIRST, FIRST).getFirst().spent().calls()).isEqualTo(20);
  }
}

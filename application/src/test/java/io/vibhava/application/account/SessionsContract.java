package io.vibhava.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.application.Race;
import io.vibhava.application.StoreContract;
import io.vibhava.application.account.Sessions.Lasting;
import io.vibhava.application.account.Sessions.Renewal;
import io.vibhava.application.account.Sessions.Successor;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.SessionId;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What whatever keeps sessions does.
public abstract class SessionsContract extends StoreContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Lasting LASTING =
      new Lasting(Duration.ofSeconds(10), Duration.ofDays(2), Duration.ofDays(3));

  private final SequentialIds ids = new SequentialIds();
  private Sessions sessions;

  @BeforeEach
  void theSessions() {
    sessions = stores.sessions();
  }

  private Session begun(int token) {
    var session =
        new Session(new SessionId(ids.next()), "a browser", NOON, NOON, LASTING.due(NOON, NOON));
    assertThat(sessions.begin(owner, session, hash(token), 1)).isTrue();
    return session;
  }

  private static KeyHash hash(int number) {
    return KeyHash.of(ByteBuffer.allocate(32).putInt(number).array());
  }

  private static Successor next(int number) {
    return new Successor(ByteBuffer.allocate(32).putInt(-number).array(), hash(number));
  }

  private Renewal renewed(int token, int next, Instant now) {
    return sessions.renew(hash(token), next(next), now, LASTING);
  }

  private static byte[] nonce(Renewal renewal) {
    return ((Renewal.Renewed) renewal).nonce();
  }

  @Test
  void aSessionThatBeganIsLiveAndListed() {
    var session = begun(1);

    assertThat(sessions.live(owner.id(), session.id(), NOON)).contains(session);
    assertThat(sessions.list(owner, NOON)).containsExactly(session);
    assertThat(sessions.list(stranger, NOON)).isEmpty();
    assertThat(sessions.live(stranger.id(), session.id(), NOON)).isEmpty();
  }

  @Test
  void noneBeginsForAnAccountThatWasSecuredOrDisabledMeanwhile() {
    var session =
        new Session(new SessionId(ids.next()), "a browser", NOON, NOON, LASTING.due(NOON, NOON));

    stores.accounts().change(owner.id(), Account::secured);
    assertThat(sessions.begin(owner, session, hash(1), 1)).isFalse();
    stores.accounts().change(owner.id(), account -> account.in(AccountState.DISABLED));
    assertThat(sessions.begin(owner, session, hash(1), 3)).isFalse();

    assertThat(sessions.list(owner, NOON)).isEmpty();
    assertThat(renewed(1, 2, NOON)).isInstanceOf(Renewal.Unknown.class);
  }

  @Test
  void itGoesOnWithItsToken() {
    var session = begun(1);
    var later = NOON.plusSeconds(60);

    assertThat(renewed(1, 2, later))
        .usingRecursiveComparison()
        .isEqualTo(
            new Renewal.Renewed(
                owner.id(), session.seen(later, LASTING.due(NOON, later)), next(2).nonce()));
    assertThat(renewed(2, 3, later)).isInstanceOf(Renewal.Renewed.class);
  }

  @Test
  void whoeverLostTheAnswerGetsTheSameSuccessor() {
    begun(1);
    renewed(1, 2, NOON);

    var again = renewed(1, 3, NOON.plusSeconds(10));

    assertThat(nonce(again)).isEqualTo(next(2).nonce());
    assertThat(renewed(3, 4, NOON)).isInstanceOf(Renewal.Unknown.class);
    assertThat(renewed(2, 5, NOON)).isInstanceOf(Renewal.Renewed.class);
  }

  @Test
  void aTokenThatIsShownAgainLaterEndsTheSession() {
    var session = begun(1);
    renewed(1, 2, NOON);

    var replayed = renewed(1, 3, NOON.plusSeconds(11));

    assertThat(replayed).isEqualTo(new Renewal.Replayed(owner.id(), session.id()));
    assertThat(sessions.live(owner.id(), session.id(), NOON)).isEmpty();
    assertThat(renewed(2, 4, NOON)).isInstanceOf(Renewal.Unknown.class);
  }

  @Test
  void aTokenWhoseSuccessorWasUsedEndsTheSessionAtOnce() {
    var session = begun(1);
    renewed(1, 2, NOON);
    renewed(2, 3, NOON);

    assertThat(renewed(1, 4, NOON)).isInstanceOf(Renewal.Replayed.class);
    assertThat(sessions.live(owner.id(), session.id(), NOON)).isEmpty();
  }

  @Test
  void ofManyWhoShowATokenAtOnceAllGetOneSuccessor() throws Exception {
    for (var round = 0; round < 20; round++) {
      var token = 1_000 * (round + 1);
      begun(token);
      var next = new AtomicInteger(token);
      var nonces =
          Race.of(8, () -> ByteBuffer.wrap(nonce(renewed(token, next.incrementAndGet(), NOON))));
      assertThat(nonces).hasSize(8);
      assertThat(nonces.stream().distinct()).hasSize(1);
    }
  }

  @Test
  void anotherTokenGoesOnWithNothing() {
    begun(1);

    assertThat(renewed(9, 2, NOON)).isInstanceOf(Renewal.Unknown.class);
  }

  @Test
  void aSessionThatIsNotRenewedIsOver() {
    var session = begun(1);
    var over = NOON.plus(Duration.ofDays(2));

    assertThat(sessions.live(owner.id(), session.id(), over.minusMillis(1))).isPresent();
    assertThat(sessions.live(owner.id(), session.id(), over)).isEmpty();
    assertThat(sessions.list(owner, over)).isEmpty();
    assertThat(renewed(1, 2, over)).isInstanceOf(Renewal.Unknown.class);
  }

  @Test
  void renewingLastsNoLongerThanItsWholeLife() {
    begun(1);
    var late = NOON.plus(Duration.ofHours(47));

    var session = ((Renewal.Renewed) renewed(1, 2, late)).session();

    assertThat(session.due()).isEqualTo(NOON.plus(Duration.ofDays(3)));
  }

  @Test
  void aSessionThatIsEndedGoesOnNoMore() {
    var session = begun(1);
    sessions.end(owner, session.id());

    assertThat(sessions.live(owner.id(), session.id(), NOON)).isEmpty();
    assertThat(renewed(1, 2, NOON)).isInstanceOf(Renewal.Unknown.class);
  }

  @Test
  void nobodyEndsAnothersSession() {
    var session = begun(1);

    assertThatThrownBy(() -> sessions.end(stranger, session.id()))
        .isInstanceOf(Failure.NotFound.class);
    assertThat(sessions.live(owner.id(), session.id(), NOON)).isPresent();
  }

  @Test
  void allButOneAreEnded() {
    var kept = begun(1);
    begun(2);
    sessions.endOthers(owner, Optional.of(kept.id()));
    assertThat(sessions.list(owner, NOON)).containsExactly(kept);

    sessions.endOthers(owner, Optional.empty());
    assertThat(sessions.list(owner, NOON)).isEmpty();
  }
}

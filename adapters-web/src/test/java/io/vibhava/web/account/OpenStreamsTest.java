package io.vibhava.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.KeyScope;
import io.vibhava.domain.account.Role;
import io.vibhava.web.WebHouse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What ends a credential ends what is followed with it, although nobody asks for anything more.
class OpenStreamsTest {

  /// A look-up each half second, on a machine that is busy with other things.
  private static final Duration SOON = Duration.ofSeconds(10);

  private final WebHouse house = new WebHouse();
  private final CountDownLatch never = new CountDownLatch(1);

  @AfterEach
  void close() {
    never.countDown();
    house.close();
  }

  /// What ends a credential.
  enum End {
    SESSION,
    KEY,
    DISABLED,
    ROLE
  }

  private String credential(End end) {
    return end == End.KEY ? house.ada.key(Set.of(KeyScope.CHAT)) : house.ada.token();
  }

  private void happens(End end) {
    var accounts = house.engine.accounts();
    var owner = house.ada.owner();
    switch (end) {
      case SESSION ->
          accounts
              .listSessions()
              .list(owner)
              .forEach(session -> accounts.endSession().end(owner, session.id()));
      case KEY ->
          house
              .engine
              .listKeys()
              .list(owner)
              .forEach(key -> house.engine.revokeKey().revoke(owner, key.id()));
      case DISABLED -> accounts.changeState().change(owner.id(), AccountState.DISABLED);
      case ROLE -> accounts.changeRole().change(owner.id(), Role.SERVICE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStreamEndsWithTheCredentialItIsFollowedWith(End end) {
    house.brain.stallBehind(never, "first");
    var avatar = house.ada.avatar("Mira");
    var asking =
        house
            .ask("POST", "/v1/conversations")
            .saying("{\"avatar\":\"%s\",\"text\":\"Hello\"}".formatted(avatar.id()))
            .with("Authorization", "Bearer " + credential(end))
            .with("Accept", "text/event-stream");

    assertTimeoutPreemptively(
        SOON,
        () -> {
          try (Stream<String> lines = asking.lines().body()) {
            var each = lines.iterator();
            while (!each.next().contains("first")) {
              assertThat(each.hasNext()).isTrue();
            }
            happens(end);
            while (each.hasNext()) {
              assertThat(each.next()).doesNotContain("done");
            }
          }
        });
  }
}

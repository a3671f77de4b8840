package io.vibhava.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.vibhava.application.account.AccountDesk;
import io.vibhava.application.account.AccountPorts;
import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.account.TokenSecrets;
import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.Role;
import io.vibhava.persistence.SqliteStore;
import io.vibhava.persistence.SqliteStores;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs on one folder, each taking an administrator away at the same moment.
class LastAdministratorTest {

  private static final int ROUNDS = 50;

  @TempDir private Path folder;

  @Test
  void ofTwoWhoLeaveAtOnceThroughTwoProgramsOneStays() throws Exception {
    try (var one = SqliteStores.open(folder);
        var other = SqliteStores.open(folder);
        var threads = Executors.newFixedThreadPool(2)) {
      var ada = one.vault().open("ada").id();
      var bob = one.vault().open("bob").id();
      for (var round = 0; round < ROUNDS; round++) {
        one.accounts().change(ada, account -> account.as(Role.ADMIN));
        one.accounts().change(bob, account -> account.as(Role.ADMIN));
        var start = new CyclicBarrier(2);
        var left = threads.invokeAll(List.of(leaving(one, ada, start), leaving(other, bob, start)));

        assertThat(left.stream().filter(LastAdministratorTest::hasLeft)).hasSize(1);
        assertThat(administrators(one)).hasSize(1);
      }
    }
  }

  private static Callable<Boolean> leaving(SqliteStore store, OwnerId who, CyclicBarrier start) {
    var desk = desk(store);
    return () -> {
      start.await();
      try {
        desk.changeRole().change(who, Role.USER);
        return true;
      } catch (Failure.Conflict last) {
        return false;
      }
    };
  }

  private static boolean hasLeft(Future<Boolean> leaving) {
    return leaving.resultNow();
  }

  private static List<Account> administrators(SqliteStore store) {
    return store.accounts().list().stream()
        .map(listed -> listed.account())
        .filter(account -> account.role() == Role.ADMIN)
        .toList();
  }

  private static AccountDesk desk(SqliteStore store) {
    var ports =
        new AccountPorts(
            store.accounts(),
            store.credentials(),
            store.sessions(),
            store.tickets(),
            new Argon2Hasher(new Argon2Settings(64, 1, 1, 2)),
            _ -> false,
            _ -> new byte[TokenSecrets.BYTES]);
    return AccountDesk.of(
        store.vault(),
        ports,
        AccountSettings.USUAL,
        _ -> {},
        UUID::randomUUID,
        InstantSource.system());
  }
}

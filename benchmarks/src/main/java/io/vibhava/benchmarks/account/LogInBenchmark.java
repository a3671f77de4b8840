package io.vibhava.benchmarks.account;

import io.vibhava.application.account.AccountDesk;
import io.vibhava.application.account.AccountSettings;
import io.vibhava.application.testing.SequentialIds;
import io.vibhava.benchmarks.common.DiskFolder;
import io.vibhava.benchmarks.common.JsonLine;
import io.vibhava.benchmarks.common.Samples;
import io.vibhava.domain.account.AccountName;
import io.vibhava.domain.account.AccountState;
import io.vibhava.domain.account.Password;
import io.vibhava.domain.account.Role;
import io.vibhava.persistence.SqliteSettings;
import io.vibhava.persistence.SqliteStore;
import io.vibhava.persistence.account.Argon2Settings;
import java.time.InstantSource;
import java.util.List;

/// How long a log-in with a wrong password takes for a name that is known, one that is not, and one
/// that is disabled, one after the other by turns: the ratios of their medians tell what whoever
/// asks could learn. What is measured is the use case on a folder, at the usual cost of a hash.
public final class LogInBenchmark {

  private static final int WARM_UP = 3;
  private static final String KNOWN = "known";
  private static final String UNKNOWN = "never1";
  private static final String DISABLED = "closed";

  private LogInBenchmark() {}

  /// @param arguments how many rounds; 60 where it is not given
  public static void main(String[] arguments) throws Exception {
    var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    try (var folder = DiskFolder.named("login");
        var store =
            SqliteStore.open(
                folder.path(),
                SqliteSettings.usual(),
                InstantSource.system(),
                new SequentialIds())) {
      System.out.println(measured(desk(store), rounds));
    }
  }

  private static AccountDesk desk(SqliteStore store) {
    var desk =
        AccountDesk.of(
            store.vault(),
            store.accountPorts(Argon2Settings.USUAL),
            AccountSettings.USUAL,
            _ -> {},
            new SequentialIds(),
            InstantSource.system());
    for (var name : List.of(KNOWN, DISABLED)) {
      desk.create()
          .create(AccountName.parse(name), Role.USER, Password.of("a sentence as a password"));
    }
    desk.list().list().stream()
        .filter(listed -> listed.name().equals(DISABLED))
        .forEach(
            listed -> desk.changeState().change(listed.account().owner(), AccountState.DISABLED));
    return desk;
  }

  private static JsonLine measured(AccountDesk desk, int rounds) {
    var known = new Samples();
    var unknown = new Samples();
    var disabled = new Samples();
    for (var round = -WARM_UP; round < rounds; round++) {
      var took = List.of(millis(desk, KNOWN), millis(desk, UNKNOWN), millis(desk, DISABLED));
      if (round >= 0) {
        known.add(took.get(0));
        unknown.add(took.get(1));
        disabled.add(took.get(2));
      }
    }
    return new JsonLine("login")
        .number("rounds", "%.0f", rounds)
        .number("known_ms", "%.1f", known.median())
        .number("unknown_ms", "%.1f", unknown.median())
        .number("disabled_ms", "%.1f", disabled.median())
        .number("unknown_to_known", "%.3f", unknown.median() / known.median())
        .number("disabled_to_known", "%.3f", disabled.median() / known.median());
  }

  private static double millis(AccountDesk desk, String name) {
    var begin = System.nanoTime();
    var entry = desk.logIn().logIn(name, Password.of("not the password of anybody"), "");
    var took = (System.nanoTime() - begin) / 1e6;
    if (entry.isPresent()) {
      throw new IllegalStateException("a wrong password let somebody in");
    }
    return took;
  }
}

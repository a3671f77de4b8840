package io.vibhava.persistence.memory;

import io.vibhava.application.memory.Patience;
import io.vibhava.application.memory.ReflectionQueue;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.avatar.AvatarId;
import io.vibhava.domain.memory.Scope;
import io.vibhava.persistence.account.SealedVault;
import io.vibhava.persistence.sqlite.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What waits to be reflected on, in SQLite. It holds counts and times alone, so nothing of it is
/// sealed.
public record JdbiReflectionQueue(Database database, SealedVault vault) implements ReflectionQueue {

  /// Looks before it writes, since most of the time there is nothing to take.
  @Override
  public Optional<Taken> take(Optional<OwnerId> of, int messagesMin, Instant now, Duration lease) {
    return database
        .read(handle -> new ReflectionRows(handle).due(of, messagesMin, now))
        .filter(next ->
            database.write(handle -> new ReflectionRows(handle).take(next, now.plus(lease))));
  }

  @Override
  public Optional<Taken> take(Scope scope, Instant now, Duration lease) {
    var owner = vault.opened(scope.owner());
    return database.write(handle -> {
      var rows = new ReflectionRows(handle);
      return rows.free(owner, scope.avatar().value(), now)
          .filter(next -> rows.take(next, now.plus(lease)));
    });
  }

  @Override
  public boolean mayAsk(Taken taken, long day, int most) {
    return database.write(handle -> new ReflectionRows(handle).ask(taken, day, most));
  }

  @Override
  public void putBack(Taken taken, Instant now, Patience patience, String why) {
    database.change(handle -> new ReflectionRows(handle).putBack(taken, now, patience, why));
  }

  @Override
  public List<Standing> standing(Optional<OwnerId> of, Optional<AvatarId> about) {
    return database.read(handle -> new ReflectionRows(handle).standing(of, about));
  }
}

package io.vibhava.web.http;

import io.vibhava.domain.Failure;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// How many replies each person waits for at once, so that one alone can't take what is there for
/// all.
public final class Seats {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

  private final int perPersonMax;
  private final Map<OwnerId, Integer> taken = new HashMap<>();

  public Seats(int perPersonMax) {
    this.perPersonMax = perPersonMax;
  }

  /// One of them, until it is closed.
  public final class Seat implements AutoCloseable {

    private final OwnerId person;
    private boolean given;

    private Seat(OwnerId person) {
      this.person = person;
    }

    @Override
    public void close() {
      synchronized (taken) {
        if (!given) {
          given = true;
          taken.computeIfPresent(person, (_, count) -> count == 1 ? null : count - 1);
        }
      }
    }
  }

  /// @throws Failure.LimitReached if the person waits for too many already
  public Seat take(Owner owner) {
    synchronized (taken) {
      if (taken.merge(owner.id(), 1, Integer::sum) > perPersonMax) {
        taken.merge(owner.id(), -1, Integer::sum);
        throw new Failure.LimitReached(
            "replies: at most %d are waited for at once, and as many are; let one come to its end"
                .formatted(perPersonMax),
            ASK_AGAIN);
      }
      return new Seat(owner.id());
    }
  }
}

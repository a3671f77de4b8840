package io.vibhava.application.usage;

import io.vibhava.application.usage.Spending.Terms;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.usage.Spent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The calls that are under way, with what they may yet take, and what the whole house has spent:
/// that is read now and then, since it is read of everybody, and counted on in between. Whoever
/// needs several of its answers of one moment holds its lock.
final class UnderWay {

  /// How long what other programs spent on the same store may not be seen.
  private static final Duration HOUSE_READ_EVERY = Duration.ofSeconds(10);

  private record Held(OwnerId owner, Spent most) {}

  private record Read(LocalDate day, long nanos, Spent spent) {

    boolean isOf(LocalDate today) {
      return day.equals(today) && System.nanoTime() - nanos < HOUSE_READ_EVERY.toNanos();
    }

    Read plus(Spent more) {
      return new Read(day, nanos, spent.plus(more));
    }
  }

  private final Usages usages;
  private final Map<Object, Held> held = new HashMap<>();
  private final Map<LocalDate, Read> house = new HashMap<>();

  private volatile CallWatch watch = CallWatch.NONE;

  UnderWay(Usages usages) {
    this.usages = usages;
  }

  void watchedBy(CallWatch other) {
    watch = other;
  }

  CallWatch watch() {
    return watch;
  }

  synchronized Reservation hold(OwnerId owner, Spent most) {
    var which = new Object();
    held.put(which, new Held(owner, most));
    return new Reservation(taken -> release(which, taken));
  }

  private synchronized void release(Object which, Spent taken) {
    held.remove(which);
    house.replaceAll((_, read) -> read.plus(taken));
  }

  synchronized Spent of(OwnerId owner) {
    return sum(held.values().stream().filter(it -> it.owner().equals(owner)).toList());
  }

  synchronized Spent ofAll() {
    return sum(held.values());
  }

  private static Spent sum(Collection<Held> some) {
    return some.stream().map(Held::most).reduce(Spent.NOTHING, Spent::plus);
  }

  /// What everybody spent since `first`.
  synchronized Spent house(LocalDate first, Terms terms) {
    house.values().removeIf(read -> !read.isOf(terms.day()));
    return house.computeIfAbsent(first, _ -> read(first, terms)).spent();
  }

  private Read read(LocalDate first, Terms terms) {
    var spent =
        usages.totals(first, terms.day()).stream()
            .map(total -> terms.counted(total.spent(), total.currency()))
            .reduce(Spent.NOTHING, Spent::plus);
    return new Read(terms.day(), System.nanoTime(), spent);
  }
}

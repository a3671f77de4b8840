package io.vibhava.web.rate;

import io.vibhava.application.account.Caller;
import io.vibhava.domain.account.OwnerId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/// Counts how often is asked: from each address, by each person, and with each key.
public final class Rates {

  private final boolean isOn;
  private final Buckets<AddressBlock> addresses;
  private final Buckets<AddressBlock> guesses;
  private final Buckets<OwnerId> people;
  private final Buckets<UUID> keys;

  private Rates(RateLimits limits, LongSupplier nanos) {
    var most = limits.bucketsMax();
    this.isOn = limits.isOn();
    this.addresses = new Buckets<>("address", limits.address(), most, nanos);
    this.guesses = new Buckets<>("guesses", limits.guesses(), most, nanos);
    this.people = new Buckets<>("person", limits.person(), most, nanos);
    this.keys = new Buckets<>("key", limits.key(), most, nanos);
  }

  public static Rates of(RateLimits limits) {
    return of(limits, System::nanoTime);
  }

  /// @param nanos the time that passes, as [System#nanoTime] has it
  static Rates of(RateLimits limits, LongSupplier nanos) {
    return new Rates(limits, nanos);
  }

  /// @param header sets a field of the response
  public Visit visit(BiConsumer<String, String> header) {
    return new Visit(this, header);
  }

  /// What is refused by the first is not counted by the second.
  List<Standing> take(String address, boolean isGuess) {
    if (!isOn) {
      return List.of();
    }
    var block = AddressBlock.of(address);
    var asking = addresses.take(block);
    return isGuess && asking.probe().isConsumed()
        ? List.of(asking, guesses.take(block))
        : List.of(asking);
  }

  List<Standing> take(Caller caller) {
    if (!isOn) {
      return List.of();
    }
    var key = keys.take(caller.credential());
    return key.probe().isConsumed() ? List.of(key, people.take(caller.owner().id())) : List.of(key);
  }
}

package io.vibhava.web.rate;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.util.function.LongSupplier;

/// One policy: a bucket for each of those it counts.
///
/// @param <K> what they are known by; never a secret
final class Buckets<K> {

  private final String name;
  private final Rate rate;
  private final LoadingCache<K, Bucket> buckets;

  /// @param name in the headers
  /// @param nanos the time that passes, as [System#nanoTime] has it
  Buckets(String name, Rate rate, int bucketsMax, LongSupplier nanos) {
    this.name = name;
    this.rate = rate;
    var time = new PassingTime(nanos);
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(bucketsMax)
            .expireAfterAccess(rate.window()) // It is full again by then, as a new one is.
            .ticker(nanos::getAsLong)
            .build(_ -> bucket(rate, time));
  }

  private static Bucket bucket(Rate rate, PassingTime time) {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(rate.requestsMax()).refillGreedy(rate.requestsMax(), rate.window()))
        .withCustomTimePrecision(time)
        .build();
  }

  /// How many are counted.
  long size() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  /// Takes a token of whoever `key` is, if there is one.
  Standing take(K key) {
    return new Standing(name, rate, buckets.get(key).tryConsumeAndReturnRemaining(1));
  }
}

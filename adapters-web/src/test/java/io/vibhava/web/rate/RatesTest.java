package io.vibhava.web.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vibhava.domain.Failure;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting by a time that the test lets pass.
class RatesTest {

  private static final Rate THREE = Rate.aMinute(3);
  private static final int MANY = 100_000;

  private final AtomicLong nanos = new AtomicLong(-5);
  private final TreeMap<String, String> headers = new TreeMap<>();

  private Rates rates(Rate address, Rate guesses, int bucketsMax) {
    return Rates.of(new RateLimits(true, address, guesses, THREE, THREE, bucketsMax), nanos::get);
  }

  private void ask(Rates rates, String address, boolean isGuess) {
    rates.visit(headers::put).from(address, isGuess);
  }

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void asMuchAsTheLimitIsAnsweredAtOnceAndTheRestComesBackEvenly() {
    var rates = rates(THREE, THREE, MANY);
    for (var i = 0; i < 3; i++) {
      ask(rates, "192.0.2.1", false);
    }

    assertThatThrownBy(() -> ask(rates, "192.0.2.1", false))
        .isInstanceOfSatisfying(
            Failure.LimitReached.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(20)))
        .hasMessage(
            "requests: at most 3 in 60 seconds are answered, counted by address; ask again in 20 s");
    pass(Duration.ofSeconds(20));
    ask(rates, "192.0.2.1", false);
    assertThatThrownBy(() -> ask(rates, "192.0.2.1", false))
        .isInstanceOf(Failure.LimitReached.class);
  }

  @Test
  void whatIsLeftIsToldInTheFieldsOfTheDraft() {
    var rates = rates(Rate.aMinute(10), THREE, MANY);

    ask(rates, "192.0.2.1", true);

    assertThat(headers)
        .containsEntry("RateLimit-Policy", "\"address\";q=10;w=60, \"guesses\";q=3;w=60")
        .containsEntry("RateLimit", "\"address\";r=9;t=6, \"guesses\";r=2;t=20");
  }

  @Test
  void oneAddressLeavesAnotherItsOwn() {
    var rates = rates(Rate.aMinute(1), THREE, MANY);

    ask(rates, "192.0.2.1", false);
    ask(rates, "192.0.2.2", false);

    assertThat(headers.get("RateLimit")).startsWith("\"address\";r=0");
  }

  @Test
  void guessesAreFewerThanRequests() {
    var rates = rates(Rate.aMinute(100), Rate.aMinute(1), MANY);
    ask(rates, "192.0.2.1", true);

    assertThatThrownBy(() -> ask(rates, "192.0.2.1", true))
        .hasMessageContaining("counted by guesses");
    ask(rates, "192.0.2.1", false);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "192.0.2.1, ::ffff:192.0.2.1, true",
    "2001:db8::1, 2001:db8::ffff:1, true",
    "2001:db8::1, [2001:db8::2], true",
    "2001:db8::1, 2001:db8:0:1::1, false",
    "0:0:0:0:0:0:0:1, ::1, true",
    "unix, nothing at all, true"
  })
  void whoMayChooseAmongManyAddressesHasOneBucket(String one, String other, boolean same) {
    assertThat(AddressBlock.of(one).equals(AddressBlock.of(other))).isEqualTo(same);
  }

  @Test
  void manyAtOnceAreAnsweredExactlyAsOftenAsTheLimitHasIt() throws InterruptedException {
    var rates = rates(Rate.aMinute(600), THREE, MANY);
    var answered = new AtomicInteger();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var thread = 0; thread < 64; thread++) {
        threads.submit(() -> {
          for (var i = 0; i < 156; i++) {
            try {
              rates.visit((_, _) -> {}).from("192.0.2.1", false);
              answered.incrementAndGet();
            } catch (Failure.LimitReached e) {
              nanos.addAndGet(100_000); // Ten a second come back meanwhile.
            }
          }
        });
      }
    }

    var passed = Duration.ofNanos(nanos.get() + 5);
    var most = 600 + passed.toMillis() / 100;
    assertThat((long) answered.get()).isBetween(most - 1, most);
  }

  @Test
  void aHouseThatIsAskedFromEverywhereKeepsCountOfSoManyAlone() {
    var buckets = new Buckets<Integer>("address", THREE, 100, nanos::get);

    for (var i = 0; i < 10_000; i++) {
      buckets.take(i);
    }

    assertThat(buckets.size()).isLessThanOrEqualTo(100);
  }

  @Test
  void whatIsOffNeitherCountsNorTells() {
    var rates = Rates.of(RateLimits.OFF);

    for (var i = 0; i < 5_000; i++) {
      ask(rates, "192.0.2.1", true);
    }

    assertThat(headers).isEmpty();
  }
}

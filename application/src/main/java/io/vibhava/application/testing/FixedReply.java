package io.vibhava.application.testing;

import io.vibhava.domain.Failure;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A reply given beforehand.
///
/// @param start what it waits for before its pieces
/// @param end what it breaks off with behind its pieces
/// @param stall what it waits for behind its pieces
record FixedReply(
    List<String> pieces,
    Optional<CountDownLatch> start,
    Optional<Failure> end,
    Optional<CountDownLatch> stall) {

  static FixedReply of(String... pieces) {
    return new FixedReply(List.of(pieces), Optional.empty(), Optional.empty(), Optional.empty());
  }

  FixedReply startingWith(CountDownLatch latch) {
    return new FixedReply(pieces, Optional.of(latch), end, stall);
  }

  FixedReply endingIn(Failure failure) {
    return new FixedReply(pieces, start, Optional.of(failure), stall);
  }

  FixedReply stallingFor(CountDownLatch latch) {
    return new FixedReply(pieces, start, end, Optional.of(latch));
  }
}

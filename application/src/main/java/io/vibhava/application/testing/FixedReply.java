package io.vibhava.application.testing;

import io.vibhava.domain.Failure;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A reply given beforehand.
///
/// @param end what it breaks off with behind its pieces
/// @param stall what it waits for behind its pieces
record FixedReply(List<String> pieces, Optional<Failure> end, Optional<CountDownLatch> stall) {}

package io.vibhava.application.learning;

import io.vibhava.application.memory.Memories;
import io.vibhava.application.usage.Reservation;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Proposals;
import io.vibhava.domain.learning.Reading;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Terms;
import io.vibhava.domain.usage.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Lets a [Scribe] read what was said in one scope, a batch of tokens at a time, and keeps of what
/// it wrote down what somebody stated.
final class Dictation {

  private final Scribe scribe;
  private final Ledger ledger;
  private final Costs costs;
  private final Memories memories;
  private final InstantSource clock;
  private final ScribeSettings settings;

  Dictation(
      Scribe scribe,
      Ledger ledger,
      Costs costs,
      Memories memories,
      InstantSource clock,
      ScribeSettings settings) {
    this.scribe = scribe;
    this.ledger = ledger;
    this.costs = costs;
    this.memories = memories;
    this.clock = clock;
    this.settings = settings;
  }

  /// What is stated in `messages`.
  ///
  /// @param until when the model's time is over
  Dictated stated(Scope scope, List<Message> messages, Instant until) {
    var dictated = Dictated.nothing();
    if (scribe.isThere()) {
      batches(messages).stream()
          .filter(Dictation::tellsAnything)
          .forEach(batch -> read(scope, batch, until, dictated));
    }
    return dictated;
  }

  private void read(Scope scope, List<Message> batch, Instant until, Dictated into) {
    var room = costs.room(scope, Purpose.LEARNING, settings.callsMax(), tokens(batch));
    if (room.isEmpty()) {
      ledger.add(scope, Took.nothing(Outcome.SPARED), clock.instant());
      return;
    }
    try (var held = room.get()) {
      read(scope, batch, until, into, held);
    }
  }

  private static long tokens(List<Message> batch) {
    return batch.stream().mapToLong(Message::tokens).sum();
  }

  private void read(
      Scope scope, List<Message> batch, Instant until, Dictated into, Reservation room) {
    var written =
        written(Reading.of(batch, memories.learned(scope), settings.knownMax()), allowance(until));
    ledger.add(scope, written.took(), clock.instant());
    costs.add(scope, Purpose.LEARNING, written.took(), room);
    into.add(Proposals.stated(written.proposals(), batch));
    if (written.took().isWorthAnotherTry()) {
      into.leave(batch);
    }
  }

  /// Whatever goes wrong with a model, what the rules find is kept.
  private Written written(Reading reading, Allowance allowance) {
    try {
      return scribe.write(reading, allowance);
    } catch (RuntimeException e) {
      return new Written(List.of(), Took.nothing(Outcome.UNAVAILABLE));
    }
  }

  private Allowance allowance(Instant until) {
    var left = Duration.between(clock.instant(), until);
    var most = left.compareTo(settings.batchTimeout()) < 0 ? left : settings.batchTimeout();
    return new Allowance(most.isPositive() ? settings.callsMax() : 0, most);
  }

  private List<List<Message>> batches(List<Message> messages) {
    var batches = new ArrayList<List<Message>>();
    var tokens = settings.batchTokensMax();
    for (var message : messages) {
      tokens += message.tokens();
      if (tokens > settings.batchTokensMax()) {
        batches.add(new ArrayList<>());
        tokens = message.tokens();
      }
      batches.getLast().add(message);
    }
    return batches;
  }

  /// Nothing is sent of which nothing could be learned.
  private static boolean tellsAnything(List<Message> batch) {
    return batch.stream()
        .anyMatch(message -> message.role() == Role.USER && !Terms.of(message.text()).isEmpty());
  }
}

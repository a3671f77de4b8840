package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which of a model's proposals are statements that somebody made. A model may have obeyed whatever
/// it read, so nothing is taken from it but what the person's own words bear out: the quote occurs
/// in a message of the person and is their own plain word, the statement is made of its words, and
/// whom it is about is named. What passes is then seen by the same gate as what the rules find.
///
/// Of what a person pasted or quoted nothing is learned: whose "I" it is, nobody knows. A model can
/// propose neither that something be forgotten nor that it be closed.
public final class Proposals {

  /// The most statements that are taken from one reading.
  static final int STATEMENTS_MAX = 60;

  /// A model reads less surely than the rules do, and does not know what matters to whom.
  private static final Assessment READ_BY_A_MODEL = new Assessment(0.8, 0.6, Trust.TOLD);

  private Proposals() {}

  /// The statements among `proposals`, each from one of `messages`.
  public static List<Statement> stated(List<Proposal> proposals, List<Message> messages) {
    return proposals.stream()
        .flatMap(proposal -> stated(proposal, messages).stream())
        .limit(STATEMENTS_MAX)
        .toList();
  }

  private static Optional<Statement> stated(Proposal proposal, List<Message> messages) {
    return source(proposal, messages)
        .flatMap(message ->
            Quote.find(proposal.quote(), message)
                .flatMap(quoted -> stated(proposal, message, quoted)));
  }

  /// What an avatar says states nothing.
  private static Optional<Message> source(Proposal proposal, List<Message> messages) {
    return Stream.of(proposal)
        .filter(each -> !each.secret() && each.message() >= 0 && each.message() < messages.size())
        .map(each -> messages.get(each.message()))
        .filter(message -> message.role() == Role.USER)
        .findFirst();
  }

  private static Optional<Statement> stated(Proposal proposal, Message message, Provenance quoted) {
    var said = new Said(message.text(), quoted);
    if (said.isBarred()) {
      return Optional.empty();
    }
    return switch (proposal) {
      case Proposal.OfFact fact -> held(fact, message.at(), said);
      case Proposal.OfPreference preference -> preferred(preference, said);
    };
  }

  private static Optional<Statement> held(Proposal.OfFact fact, Instant at, Said said) {
    return subject(fact, said)
        .filter(_ -> said.bears(fact.statement()))
        .map(subject ->
            new Statement.Held(
                subject,
                fact.statement().strip(),
                slot(fact, said),
                span(fact, at),
                READ_BY_A_MODEL,
                said.quoted()));
  }

  private static Optional<Subject> subject(Proposal.OfFact fact, Said said) {
    return switch (fact.about()) {
      case PERSON -> Optional.of(new Subject.Person());
      case AVATAR -> Optional.of(new Subject.Itself());
      case OTHER -> fact.name().filter(said::names).map(name -> new Subject.Third(name.strip()));
    };
  }

  /// Without a slot a fact closes nothing.
  private static Optional<Slot> slot(Proposal.OfFact fact, Said said) {
    return fact.slot()
        .flatMap(slot -> fact.value().flatMap(value -> SlotName.filled(slot, value, said)));
  }

  private static Span span(Proposal.OfFact fact, Instant at) {
    var since = fact.since().flatMap(date -> Dates.read(date, at));
    var until = fact.until().flatMap(date -> Dates.read(date, at));
    var ordered = until.filter(end -> since.map(end::isAfter).orElse(true));
    return new Span(since, ordered);
  }

  private static Optional<Statement> preferred(Proposal.OfPreference preference, Said said) {
    var strength = preference.strength();
    return strength >= 0 && strength <= 1 && said.bears(preference.topic())
        ? Optional.of(
            new Statement.Preferred(
                preference.topic().strip(),
                preference.stance(),
                strength,
                Span.OPEN,
                READ_BY_A_MODEL,
                said.quoted()))
        : Optional.empty();
  }
}

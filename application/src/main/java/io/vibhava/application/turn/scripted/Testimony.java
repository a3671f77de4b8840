package io.vibhava.application.turn.scripted;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;
import io.vibhava.domain.turn.Prompt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that the person told, as far as a prompt shows it: in the history, in what was recalled, in
/// what is kept in mind of them, and in what they say now. What the avatar said is not among it.
final class Testimony {

  private final Prompt prompt;
  private final Believed believed;

  private Testimony(Prompt prompt) {
    this.prompt = prompt;
    this.believed = Believed.in(prompt);
  }

  /// What they told themselves comes first, of it the newest; of one moment, what was understood.
  static List<Told> of(Prompt prompt) {
    var testimony = new Testimony(prompt);
    var told =
        Stream.of(testimony.here(), testimony.recalled(), testimony.kept()).flatMap(all -> all);
    var different = new TreeMap<String, Told>();
    told.forEach(it -> different.merge(key(it), it, Testimony::earlier));
    return different.values().stream()
        .sorted(
            Comparator.<Told, Boolean>comparing(it -> it.standing() == Standing.BROUGHT)
                .thenComparing(Comparator.comparing(Told::at).reversed())
                .thenComparing(it -> !it.isUnderstood())
                .thenComparingInt(it -> it.quote().length()))
        .toList();
  }

  private static String key(Told told) {
    return Text.searchable(told.quote() + "\n" + told.statement());
  }

  /// The same words told twice count as told when they were first told.
  private static Told earlier(Told one, Told other) {
    return one.at().isAfter(other.at()) ? other : one;
  }

  private Stream<Told> here() {
    var all = Stream.concat(prompt.history().stream(), Stream.of(prompt.said())).toList();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).role() == Role.USER)
        .mapToObj(i -> source(all.get(i), all.subList(0, i)))
        .flatMap(source -> Utterance.of(source).told(_ -> true, _ -> Standing.TOLD));
  }

  private Stream<Told> recalled() {
    return prompt.recalled().stream().map(Recollection::memory).flatMap(this::in);
  }

  private Stream<Told> kept() {
    return prompt.kept().stream().flatMap(this::in);
  }

  private Stream<Told> in(Memory memory) {
    return switch (memory) {
      case Episode episode ->
          episode.role() == Role.USER
              ? Utterance.of(source(message(episode), before(episode)))
                  .told(statement -> believed.holds(statement, episode.at()), this::standing)
              : Stream.empty();
      case Belief belief -> held(belief).stream();
    };
  }

  /// What of the same conversation was recalled and came before: it may show that people played.
  private List<Message> before(Episode episode) {
    return prompt.recalled().stream()
        .map(Recollection::memory)
        .flatMap(memory -> memory instanceof Episode it ? Stream.of(it) : Stream.empty())
        .filter(it -> it.role() == Role.USER)
        .filter(it -> it.conversation().equals(episode.conversation()))
        .filter(it -> it.at().isBefore(episode.at()))
        .sorted(Comparator.comparing(Episode::at))
        .map(Testimony::message)
        .toList();
  }

  /// What is to end some day is still so until then.
  private Optional<Told> held(Belief belief) {
    var times = belief.times();
    var now = prompt.now().toInstant();
    var isSoStill = times.validTo().filter(end -> !end.isAfter(now)).isEmpty();
    return Optional.of(belief)
        .filter(_ -> isSoStill && times.expired().isEmpty() && isOfTheirs(belief))
        .map(it -> new Told(quote(it), it.text(), it.at(), standing(it)));
  }

  private static boolean isOfTheirs(Belief belief) {
    return belief.assessment().trust() != Trust.SPOKEN
        && !(belief instanceof Fact fact && fact.subject() instanceof Subject.Itself);
  }

  /// What was written down is quoted as it stands there, with what the field says that it is in.
  private static String quote(Belief belief) {
    return belief.isByHand() && belief.assessment().trust() == Trust.TOLD
        ? belief.text()
        : belief.provenance().quote();
  }

  private Standing standing(Statement statement) {
    return believed.standing(statement, prompt.now().toInstant());
  }

  private static Standing standing(Belief belief) {
    if (belief.assessment().trust() == Trust.BROUGHT) {
      return Standing.BROUGHT;
    }
    return belief.isByHand() && Noted.isOfThePerson(belief.text()) ? Standing.NOTED : Standing.TOLD;
  }

  private Source source(Message message, List<Message> before) {
    return new Source(message, before, prompt.now().getZone());
  }

  private static Message message(Episode episode) {
    return new Message(
        episode.provenance().message(),
        episode.conversation(),
        Optional.empty(),
        episode.role(),
        episode.text(),
        episode.at(),
        MessageState.KEPT,
        0);
  }
}

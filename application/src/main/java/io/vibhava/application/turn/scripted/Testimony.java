package io.vibhava.application.turn.scripted;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.learning.Lesson;
import io.vibhava.domain.learning.Source;
import io.vibhava.domain.learning.Statement;
import io.vibhava.domain.learning.Statements;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Times;
import io.vibhava.domain.memory.Trust;
import io.vibhava.domain.turn.Prompt;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that the person told, as far as a prompt shows it: in the history, in what was recalled, and
/// in what they say now. Questions tell nothing, and what the avatar said is not among it.
final class Testimony {

  private static final String REFERRING = "(?is)^(?:his|her|its|their|he|she|it|they)\\b.*";

  private Testimony() {}

  /// The newest first; of one moment, what was understood first.
  static List<Told> of(Prompt prompt) {
    var known = Known.of(prompt);
    var told =
        Stream.concat(
            here(prompt),
            prompt.recalled().stream()
                .map(Recollection::memory)
                .flatMap(memory -> in(memory, known, prompt.now().toInstant())));
    var different = new TreeMap<String, Told>();
    told.forEach(it -> different.merge(key(it), it, Testimony::earlier));
    return different.values().stream()
        .sorted(
            Comparator.comparing(Told::at)
                .reversed()
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

  /// What they tell in this conversation, less what is said in play.
  private static Stream<Told> here(Prompt prompt) {
    var all = Stream.concat(prompt.history().stream(), Stream.of(prompt.said())).toList();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).role() == Role.USER)
        .mapToObj(i -> new Source(all.get(i), all.subList(0, i), prompt.now().getZone()))
        .filter(source -> !Lesson.isPlayed(source))
        .flatMap(source -> in(source.message(), _ -> true));
  }

  /// All that is believed, as far as the prompt shows it.
  private record Known(String text, List<Fact> facts) {

    /// What stands in each prompt where it is believed.
    private static final Set<String> ALWAYS_KNOWN =
        Set.of("name", "age", "birthday", "home", "origin", "relationship");

    static Known of(Prompt prompt) {
      var beliefs =
          prompt.recalled().stream()
              .map(Recollection::memory)
              .filter(Belief.class::isInstance)
              .toList();
      return new Known(
          beliefs.stream()
              .map(Memory::text)
              .collect(Collectors.joining("\n", prompt.profile() + "\n", "")),
          beliefs.stream().filter(Fact.class::isInstance).map(Fact.class::cast).toList());
    }

    /// What could be believed and is not was said in play. What another took the place of since was
    /// so before it.
    boolean holds(Statement statement, Instant at) {
      return !(statement instanceof Statement.Held held)
          || !(held.subject() instanceof Subject.Person)
          || held.slot().filter(slot -> ALWAYS_KNOWN.contains(slot.name())).isEmpty()
          || text.contains(statement.text().replaceAll("[.]$", ""))
          || facts.stream().anyMatch(fact -> replaces(fact, held, at));
    }

    private static boolean replaces(Fact fact, Statement.Held held, Instant at) {
      return fact.at().isAfter(at)
          && fact.slot().map(Slot::name).equals(held.slot().map(Slot::name))
          && fact.subject().equals(held.subject());
    }
  }

  private static Stream<Told> in(Memory memory, Known known, Instant now) {
    return switch (memory) {
      case Episode episode ->
          episode.role() == Role.USER
              ? in(message(episode), statement -> known.holds(statement, episode.at()))
              : Stream.empty();
      case Belief belief -> believed(belief.times(), belief.assessment(), belief, now);
    };
  }

  /// What is to end some day is still so until then.
  private static Stream<Told> believed(
      Times times, Assessment assessment, Memory memory, Instant now) {
    var isSoStill = times.validTo().filter(end -> !end.isAfter(now)).isEmpty();
    var isBelieved = times.expired().isEmpty() && isSoStill && assessment.trust() == Trust.TOLD;
    var told = new Told(memory.provenance().quote(), memory.text(), memory.at());
    return Stream.of(told).filter(_ -> isBelieved);
  }

  private static Message message(Episode episode) {
    return new Message(
        episode.provenance().message(),
        episode.conversation(),
        Optional.empty(),
        Role.USER,
        episode.text(),
        episode.at(),
        MessageState.KEPT,
        0);
  }

  /// @param holds whether what was understood may be taken for true
  private static Stream<Told> in(Message message, Predicate<Statement> holds) {
    var text = Secrets.masked(message.text());
    var read = Statements.in(message);
    var untrue = read.stream().filter(holds.negate()).map(it -> it.provenance().quote()).toList();
    var understood =
        read.stream()
            .filter(holds)
            .map(it -> new Told(it.provenance().quote(), it.text(), message.at()));
    var plain =
        plain(Sayings.sentences(text), message.at())
            .filter(told -> untrue.stream().noneMatch(told.quote()::contains));
    return Stream.concat(understood, plain);
  }

  private static Stream<Told> plain(List<String> sentences, Instant at) {
    return IntStream.range(0, sentences.size())
        .filter(i -> !Sayings.asks(sentences.get(i)))
        .mapToObj(i -> withWhatItRefersTo(sentences, i))
        .flatMap(sentence -> Stream.concat(Sayings.clauses(sentence).stream(), Stream.of(sentence)))
        .distinct()
        .map(words -> new Told(words, "", at));
  }

  private static String withWhatItRefersTo(List<String> sentences, int i) {
    return i > 0 && sentences.get(i).matches(REFERRING)
        ? sentences.get(i - 1) + " " + sentences.get(i)
        : sentences.get(i);
  }
}

package io.vibhava.domain.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Recollection;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a model is asked with, in an order that keeps its beginning the same from turn to turn: the
/// persona, its rules and examples; then the history, to which is only added; last one message with
/// the recalled memories as quoted data, the time, and what was said.
///
/// @param avatar who is to speak
/// @param system the persona, its rules and examples
/// @param profile what is always kept in mind of the person, as a quoted block; empty where there
///   is nothing
/// @param kept the beliefs that its lines rest on
/// @param history the part of the conversation that fits
/// @param recalled the memories that fit, the best first
/// @param grounds what was ever believed of the messages that are recalled
/// @param last the last message of the person's side, whole
/// @param said the part of it that the person says now
/// @param now the moment it is said, in the person's own time zone
/// @param tokens what each section takes; a section that is empty is not there
public record Prompt(
    Profile avatar,
    String system,
    String profile,
    List<Belief> kept,
    List<Message> history,
    List<Recollection> recalled,
    Grounds grounds,
    String last,
    Message said,
    ZonedDateTime now,
    Map<Section, Integer> tokens) {

  /// The share of a prompt that is kept free for what is said, so that a usual message leaves the
  /// history as it was.
  private static final int SAID_SHARE = 4;

  public Prompt {
    kept = List.copyOf(kept);
    history = List.copyOf(history);
    recalled = List.copyOf(recalled);
    tokens = Collections.unmodifiableMap(new EnumMap<>(tokens));
  }

  /// Fills `budget` from `material`. What was said and the persona are always whole; examples,
  /// history and memories take what is left, each within its own bounds.
  ///
  /// @throws Failure.LimitReached if the persona and what was said do not fit
  public static Prompt compose(Material material, Budget budget, TokenCounter counter) {
    var spent = new Spent(budget.promptTokensMax());
    var persona = Persona.of(material.avatar());
    var time = Tail.time(material) + Tail.doubt(material);
    spent.on(Section.PERSONA, counter.count(persona) + History.TOKENS_PER_MESSAGE);
    spent.on(Section.SAID, Tail.saidTokens(time, material.asked(), counter));
    spent.on(Section.TIME, counter.count(time));
    refuseIfOver(budget, spent);

    var examples = Persona.examples(Math.min(budget.examplesTokensMax(), spent.left()), counter);
    material.avatar().examples().forEach(example -> examples.add(Persona.example(example)));
    spent.on(Section.EXAMPLES, examples.tokens());

    var history =
        History.within(historyTokens(material.known().reserved(budget), spent), material.history());
    spent.on(Section.HISTORY, History.taken(history, counter));

    var kept = new ArrayList<Belief>();
    var profile = profile(material, budget, history, counter, spent.left(), kept);
    spent.on(Section.PROFILE, profileTokens(profile, history, counter));

    var memories = Tail.memories(Math.min(budget.recalledTokensMax(), spent.left()), counter);
    var grounds = Grounds.of(material);
    var recalled = recalled(material, grounds, history, memories);
    spent.on(Section.RECALLED, memories.tokens());
    return new Prompt(
        material.avatar(),
        persona + examples.text(),
        profile.text(),
        kept,
        history,
        recalled,
        grounds,
        memories.text() + time + material.asked().text(),
        material.asked(),
        material.now(),
        spent.tokens());
  }

  private static void refuseIfOver(Budget budget, Spent spent) {
    if (spent.left() < 0) {
      throw new Failure.LimitReached(
          String.format(
              Locale.ROOT,
              "prompt: at most %,d tokens fit, the persona takes %,d and what was said %,d; say it in several parts or raise prompt.tokens-max",
              budget.promptTokensMax(),
              spent.of(Section.PERSONA),
              spent.of(Section.SAID)));
    }
  }

  private static int historyTokens(Budget budget, Spent spent) {
    var usual =
        budget.promptTokensMax()
            - budget.promptTokensMax() / SAID_SHARE
            - spent.of(Section.PERSONA)
            - spent.of(Section.EXAMPLES)
            - budget.recalledTokensMax()
            - budget.profileTokensMax();
    return Math.min(
        Math.max(usual, budget.historyTokensMin()),
        Math.max(0, spent.left() - budget.profileTokensMin()));
  }

  /// Frozen when the conversation began, so that prompts go on beginning alike; where the history
  /// was trimmed they do not anyway, and it is taken up from there.
  private static Block profile(
      Material material,
      Budget budget,
      List<Message> history,
      TokenCounter counter,
      int left,
      List<Belief> kept) {
    var begun = history.isEmpty() ? material.asked() : history.getFirst();
    var block =
        new Block(
            "<profile>\n",
            "</profile>\n\n",
            Math.min(material.known().reserved(budget).profileTokensMax(), left),
            counter);
    for (var line : material.known().profile(begun.at().minusMillis(1)).lines()) {
      if (block.add("- %s: %s\n".formatted(line.field().label(), Tail.data(line.text())))) {
        kept.add(line.evidence());
      }
    }
    return block;
  }

  /// What the profile takes before the first thing that the person says.
  private static int profileTokens(Block profile, List<Message> history, TokenCounter counter) {
    var first = history.stream().filter(message -> message.role() == Role.USER).findFirst();
    return profile.text().isEmpty() || first.isEmpty()
        ? profile.tokens()
        : Tail.tokensBefore(History.text(first.get()), profile.text(), profile.tokens(), counter);
  }

  /// Adds what the model does not read anyway, in the history or in what is asked.
  private static List<Recollection> recalled(
      Material material, Grounds grounds, List<Message> history, Block memories) {
    var read = read(material.asked(), history);
    return material.recalled().stream()
        .filter(recalled -> !read.contains(recalled.memory().provenance().message()))
        .filter(recalled -> memories.add(Tail.memory(recalled, material, grounds)))
        .toList();
  }

  private static Set<MessageId> read(Message asked, List<Message> history) {
    var read = new HashSet<MessageId>();
    read.add(asked.id());
    history.forEach(message -> read.add(message.id()));
    return read;
  }

  /// The beliefs that the lines of the profile rest on.
  public List<MemoryId> inMind() {
    return kept.stream().map(Belief::id).toList();
  }

  /// What became here of something that came to mind.
  Fate fate(Recollection recollection) {
    var memory = recollection.memory();
    if (recalled.stream().anyMatch(held -> held.memory().id().equals(memory.id()))) {
      return Fate.HELD;
    }
    return read(said, history).contains(memory.provenance().message())
        ? Fate.READ_ANYWAY
        : Fate.NO_ROOM;
  }

  int taken(Section section) {
    return tokens.getOrDefault(section, 0);
  }

  /// The messages of the request, in order.
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(new Line(Line.Speaker.SYSTEM, system));
    var before = profile; // On the person's side, before the first thing they say.
    for (var message : history) {
      var speaker = message.role() == Role.USER ? Line.Speaker.USER : Line.Speaker.ASSISTANT;
      var text = History.text(message);
      lines.add(new Line(speaker, speaker == Line.Speaker.USER ? before + text : text));
      before = speaker == Line.Speaker.USER ? "" : before;
    }
    lines.add(new Line(Line.Speaker.USER, before + last));
    return lines;
  }

  /// What the whole prompt takes.
  public int tokensTotal() {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }
}

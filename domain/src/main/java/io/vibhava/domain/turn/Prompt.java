package io.vibhava.domain.turn;

import io.vibhava.domain.Failure;
import io.vibhava.domain.avatar.Example;
import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Recollection;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a model is asked with, in an order that keeps its beginning the same from turn to turn: the
/// persona, its rules and examples; then the history, to which is only added; last one message with
/// the recalled memories as quoted data, the time, and what was said.
///
/// @param avatar who is to speak
/// @param system the persona, its rules and examples
/// @param history the part of the conversation that fits
/// @param recalled the memories that fit, the best first
/// @param last the last message of the person's side, whole
/// @param said the part of it that the person says now
/// @param now the moment it is said, in the person's own time zone
/// @param tokens what each section takes; a section that is empty is not there
public record Prompt(
    Profile avatar,
    String system,
    List<Message> history,
    List<Recollection> recalled,
    String last,
    Message said,
    ZonedDateTime now,
    Map<Section, Integer> tokens) {

  /// The share of a prompt that is kept free for what is said, so that a usual message leaves the
  /// history as it was.
  private static final int SAID_SHARE = 4;

  public Prompt {
    history = List.copyOf(history);
    recalled = List.copyOf(recalled);
    tokens = Collections.unmodifiableMap(new EnumMap<>(tokens));
  }

  /// Fills `budget` from `material`. What was said and the persona are always whole; examples,
  /// history and memories take what is left, each within its own bounds.
  ///
  /// @throws Failure.LimitReached if the persona and what was said do not fit
  public static Prompt compose(Material material, Budget budget, TokenCounter counter) {
    var tokens = new EnumMap<Section, Integer>(Section.class);
    var persona = Persona.of(material.avatar());
    tokens.put(Section.PERSONA, counter.count(persona) + History.TOKENS_PER_MESSAGE);
    tokens.put(Section.SAID, History.tokens(material.asked()));
    var time = Tail.time(material.now(), material.history().stream().map(Message::at).toList());
    tokens.put(Section.TIME, counter.count(time));
    refuseIfOver(budget, tokens);

    var examples =
        examples(
            material.avatar(),
            Math.min(budget.examplesTokensMax(), left(budget, tokens)),
            tokens,
            counter);
    var history = History.within(historyTokens(budget, tokens), material.history());
    tokens.put(Section.HISTORY, History.tokens(history));

    var room = Math.min(budget.recalledTokensMax(), left(budget, tokens));
    var recalled = new ArrayList<Recollection>();
    var lines = lines(material, history, room, recalled, tokens, counter);
    tokens.values().removeIf(count -> count == 0);
    var last = Tail.memories(lines) + time + material.asked().text();
    return new Prompt(
        material.avatar(),
        persona + examples,
        history,
        recalled,
        last,
        material.asked(),
        material.now(),
        tokens);
  }

  private static void refuseIfOver(Budget budget, Map<Section, Integer> tokens) {
    if (left(budget, tokens) < 0) {
      throw new Failure.LimitReached(
          "prompt: at most %,d tokens fit, the persona takes %,d and what was said %,d; say it in several parts or raise prompt.tokens-max"
              .formatted(
                  budget.promptTokensMax(), tokens.get(Section.PERSONA), tokens.get(Section.SAID)));
    }
  }

  private static int left(Budget budget, Map<Section, Integer> tokens) {
    return budget.promptTokensMax() - tokens.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String examples(
      Profile avatar, int room, Map<Section, Integer> tokens, TokenCounter counter) {
    var fitting = new ArrayList<Example>();
    var taken = 0;
    for (var example : avatar.examples()) {
      fitting.add(example);
      var withIt = counter.count(Persona.of(fitting));
      if (withIt > room) {
        fitting.removeLast();
        break;
      }
      taken = withIt;
    }
    tokens.put(Section.EXAMPLES, taken);
    return Persona.of(fitting);
  }

  private static int historyTokens(Budget budget, Map<Section, Integer> tokens) {
    var fixed = tokens.getOrDefault(Section.PERSONA, 0) + tokens.getOrDefault(Section.EXAMPLES, 0);
    var usual =
        budget.promptTokensMax() * (SAID_SHARE - 1) / SAID_SHARE
            - fixed
            - budget.recalledTokensMax();
    return Math.min(Math.max(usual, budget.historyTokensMin()), left(budget, tokens));
  }

  private static List<String> lines(
      Material material,
      List<Message> history,
      int room,
      List<Recollection> recalled,
      Map<Section, Integer> tokens,
      TokenCounter counter) {
    var lines = new ArrayList<String>();
    var taken = counter.count(Tail.memories(List.of("\n")));
    var shown = history.stream().map(Message::id).toList();
    for (var recollection : material.recalled()) {
      if (shown.contains(recollection.memory().provenance().message())) {
        continue; // The model reads it in the history.
      }
      var line = Tail.memory(recollection, material.now());
      var count = counter.count(line);
      if (taken + count <= room) {
        lines.add(line);
        recalled.add(recollection);
        taken += count;
      }
    }
    tokens.put(Section.RECALLED, lines.isEmpty() ? 0 : taken);
    return lines;
  }

  /// The messages of the request, in order.
  public List<Line> lines() {
    var lines = new ArrayList<Line>();
    lines.add(new Line(Line.Speaker.SYSTEM, system));
    for (var message : history) {
      var speaker = message.role() == Role.USER ? Line.Speaker.USER : Line.Speaker.ASSISTANT;
      lines.add(new Line(speaker, message.text()));
    }
    lines.add(new Line(Line.Speaker.USER, last));
    return lines;
  }

  /// What the whole prompt takes.
  public int tokensTotal() {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }
}

package io.vibhava.benchmarks.quality;

import io.vibhava.domain.avatar.Profile;
import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.MessageState;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.turn.Budget;
import io.vibhava.domain.turn.Material;
import io.vibhava.domain.turn.Prompt;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Asks the questions of a sample as a turn would: recalled, ranked, and packed into prompts.
final class Interview {

  /// Tokens of the prompt's recalled section.
  static final List<Integer> TOKENS = List.of(256, 512, 1_024);

  private static final int PROMPT_TOKENS = 100_000;
  private static final double NANOS_PER_MILLI = 1e6;

  private final House house;
  private final Import.Imported imported;
  private final Profile avatar;

  Interview(House house, Import.Imported imported, String avatar) {
    this.house = house;
    this.imported = imported;
    this.avatar = Partner.named(avatar);
  }

  Outcome ask(Sample.Question question) {
    var began = System.nanoTime();
    var found = house.engine().searchMemories().search(imported.scope(), question.text());
    var millis = (System.nanoTime() - began) / NANOS_PER_MILLI;
    var recalled = found.memories();
    Map<Integer, Set<String>> packed = new TreeMap<>();
    TOKENS.forEach(tokens -> packed.put(tokens, packed(question, recalled, tokens)));
    return new Outcome(
        question,
        recalled.stream().map(this::written).toList(),
        packed,
        found.confidence().value(),
        millis);
  }

  /// How sure it is that anything was told of what is asked of somebody else.
  ///
  /// @param question with the names of those who talk here
  double confidence(String question) {
    return house.engine().searchMemories().search(imported.scope(), question).confidence().value();
  }

  private Set<String> packed(Sample.Question question, List<Recollection> recalled, int tokens) {
    var now = house.clock().instant();
    var text = question.text();
    var asked =
        new Message(
            new MessageId(house.ports().ids().next()),
            new ConversationId(house.ports().ids().next()),
            Optional.empty(),
            Role.USER,
            text,
            now,
            MessageState.KEPT,
            house.ports().tokens().count(text));
    var material = new Material(avatar, List.of(), recalled, asked, now.atZone(ZoneOffset.UTC));
    var budget = new Budget(PROMPT_TOKENS, 0, tokens, 0);
    return Prompt.compose(material, budget, house.ports().tokens()).recalled().stream()
        .map(this::written)
        .collect(Collectors.toSet());
  }

  private String written(Recollection recollection) {
    return imported.written().getOrDefault(recollection.memory().provenance().message(), "");
  }
}

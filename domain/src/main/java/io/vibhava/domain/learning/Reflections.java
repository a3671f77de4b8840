package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Change;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Secrets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Which insights become reflections: those that rest on enough of what was said, say something new
/// and are wanted. What they bring up to date is closed. Whoever found them, rules or a model, they
/// pass the same gate.
public final class Reflections {

  private static final int TEXT_CHARS_MAX = 300;

  /// From how alike two texts say the same.
  private static final double SAME = 0.9;

  /// What rests on two messages of something that was refused is that again.
  private static final int SHARED_WITH_UNWANTED_MAX = 1;

  private final List<Belief> held = new ArrayList<>();
  private final List<Set<MessageId>> unwanted;
  private final ReflectionLimits limits;
  private final Function<String, Embedding> meaning;
  private final List<Belief> made = new ArrayList<>();
  private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);

  /// @param known what is believed, and what was
  /// @param unwanted what each reflection rested on that the person forgot or corrected
  /// @param meaning embeds a text
  public Reflections(
      Collection<Belief> known,
      List<Set<MessageId>> unwanted,
      ReflectionLimits limits,
      Function<String, Embedding> meaning) {
    known.stream().filter(Reflections::holds).forEach(held::add);
    this.unwanted = List.copyOf(unwanted);
    this.limits = limits;
    this.meaning = meaning;
  }

  /// What the rules find in `overview`, without any language model.
  public static List<Insight> found(
      Overview overview, ReflectionLimits limits, Function<String, Embedding> meaning) {
    var found = new ArrayList<>(Courses.in(overview));
    found.addAll(Topics.in(overview, limits, meaning));
    return found;
  }

  /// What was made or closed.
  public List<Belief> made() {
    return List.copyOf(made);
  }

  public Map<Refusal, Integer> refused() {
    return Map.copyOf(refused);
  }

  /// Makes reflections of those that may be believed.
  public void add(List<Insight> insights, Supplier<MemoryId> ids, Instant now) {
    for (var insight : insights) {
      refusal(insight)
          .ifPresentOrElse(
              why -> refused.merge(why, 1, Integer::sum), () -> make(insight, ids.get(), now));
    }
  }

  private void make(Insight insight, MemoryId id, Instant now) {
    outdated(insight)
        .toList()
        .forEach(old -> {
          held.remove(old);
          made.remove(old);
          made.add(old.and(Change.closed(now, now, Optional.of(id), Optional.empty())));
        });
    var reflection = insight.asMemory(id, now);
    held.add(reflection);
    made.add(reflection);
  }

  private Optional<Refusal> refusal(Insight insight) {
    if (insight.messages().size() < limits.sourcesMin()) {
      return Optional.of(Refusal.FEW_SOURCES);
    }
    if (insight.text().isBlank() || insight.text().length() > TEXT_CHARS_MAX) {
      return Optional.of(Refusal.SHAPELESS);
    }
    if (Secrets.occurIn(insight.text())) {
      return Optional.of(Refusal.SECRET);
    }
    if (Steering.occursIn(insight.text())) {
      return Optional.of(Refusal.UNEARNEST);
    }
    if (unwanted.stream().anyMatch(it -> shared(it, insight) > SHARED_WITH_UNWANTED_MAX)) {
      return Optional.of(Refusal.UNWANTED);
    }
    return isHeld(insight) ? Optional.of(Refusal.REPEATED) : Optional.empty();
  }

  private boolean isHeld(Insight insight) {
    return held.stream()
        .anyMatch(it ->
            (it instanceof Reflection reflection && isOf(insight, reflection))
                ? !isMore(insight, reflection)
                : saysTheSame(insight, it));
  }

  private Stream<Reflection> outdated(Insight insight) {
    return new ArrayList<>(held)
        .stream()
            .filter(Reflection.class::isInstance)
            .map(Reflection.class::cast)
            .filter(it -> isOf(insight, it));
  }

  private static boolean isOf(Insight insight, Reflection reflection) {
    return reflection.text().startsWith(insight.matter()) || isSameTopic(insight, reflection);
  }

  /// What is told of the same conversations by another word that they share.
  private static boolean isSameTopic(Insight insight, Reflection reflection) {
    var before = Insight.messages(reflection.evidence());
    return insight.matter().startsWith(Topic.SPOKEN_OF)
        && reflection.text().startsWith(Topic.SPOKEN_OF)
        && shared(before, insight)
            >= Topics.SHARED_MAX * Math.min(before.size(), insight.messages().size())
        && before.size() >= Topics.SHARED_MAX * insight.messages().size() / 2;
  }

  private static boolean isMore(Insight insight, Reflection reflection) {
    return !insight.text().equals(reflection.text())
        && insight.evidence().size() >= insight.growth() * reflection.evidence().size();
  }

  private boolean saysTheSame(Insight insight, Belief other) {
    return Text.searchable(insight.text()).equals(Text.searchable(other.text()))
        || (other instanceof Reflection
            && meaning.apply(insight.text()).likeness(meaning.apply(other.text())) >= SAME
            && shared(Insight.messages(other.evidence()), insight) > 0);
  }

  private static int shared(Set<MessageId> messages, Insight insight) {
    var shared = new HashSet<>(insight.messages());
    shared.retainAll(messages);
    return shared.size();
  }

  private static boolean holds(Belief belief) {
    return belief.times().expired().isEmpty() && belief.times().validTo().isEmpty();
  }
}

package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds what a person speaks of in one conversation after the other: what shares a word that not
/// every talk has, and means about the same wherever it has it. A word that is used of everything
/// is no topic, and of words that go together one tells.
final class Topics {

  /// From what mean likeness on sentences that share a word are about one thing. Two sentences of
  /// one person about anything have about 0.1, two about the same thing 0.3 and more.
  private static final double LIKENESS_MIN = 0.25;

  /// Topics of which each shares so many of its conversations with the other are one, told by its
  /// commonest word.
  static final double SHARED_MAX = 0.6;

  /// So many sentences are enough to tell whether they are about one thing.
  private static final int COMPARED_MAX = 8;

  /// So many words are looked at, the commonest first; each costs [#COMPARED_MAX] embeddings.
  private static final int WORDS_MAX = 40;

  private final Overview overview;
  private final ReflectionLimits limits;
  private final Function<String, Embedding> meaning;
  private final Map<String, Embedding> meanings = new HashMap<>();

  private Topics(Overview overview, ReflectionLimits limits, Function<String, Embedding> meaning) {
    this.overview = overview;
    this.limits = limits;
    this.meaning = meaning;
  }

  /// @param meaning embeds a sentence
  static List<Insight> in(
      Overview overview, ReflectionLimits limits, Function<String, Embedding> meaning) {
    return new Topics(overview, limits, meaning).insights();
  }

  private List<Insight> insights() {
    var told = new ArrayList<Topic>();
    for (var topic : recurring()) {
      if (told.size() < limits.topicsMax() && isAnother(topic, told) && isOneThing(topic)) {
        told.add(topic);
      }
    }
    return told.stream().map(topic -> topic.insight(overview.zone())).toList();
  }

  /// What is spoken of often enough, the commonest first, of those the one that came up first.
  private List<Topic> recurring() {
    var mentions = new LinkedHashMap<String, List<Mention>>();
    for (var episode : overview.told()) {
      Mention.sentences(episode).forEach(sentence -> note(episode, sentence, mentions));
    }
    mentions.keySet().removeAll(Terms.of(overview.avatar()));
    return mentions.entrySet().stream()
        .map(each -> Topic.of(each.getKey(), each.getValue(), limits.sourcesMax()))
        .filter(topic -> topic.mentions().size() >= limits.conversationsMin())
        .filter(topic -> topic.days(overview.zone()) >= limits.conversationsMin())
        .sorted(Comparator.comparingInt(topic -> -topic.mentions().size()))
        .limit(WORDS_MAX)
        .toList();
  }

  private static void note(Episode episode, Provenance sentence, Map<String, List<Mention>> into) {
    Terms.topical(sentence.quote())
        .forEach((term, written) ->
            into.computeIfAbsent(term, _ -> new ArrayList<>())
                .add(new Mention(episode, sentence, written)));
  }

  private static boolean isAnother(Topic topic, List<Topic> told) {
    return told.stream()
        .noneMatch(other ->
            topic.sharedWith(other) >= SHARED_MAX && other.sharedWith(topic) >= SHARED_MAX);
  }

  private boolean isOneThing(Topic topic) {
    var some = topic.mentions().subList(0, Math.min(COMPARED_MAX, topic.mentions().size()));
    var sum = 0.0;
    var pairs = 0;
    for (var one = 0; one < some.size(); one++) {
      for (var other = one + 1; other < some.size(); other++) {
        sum += meant(some.get(one)).likeness(meant(some.get(other)));
        pairs++;
      }
    }
    return pairs > 0 && sum / pairs >= LIKENESS_MIN;
  }

  private Embedding meant(Mention mention) {
    return meanings.computeIfAbsent(mention.sentence().quote(), meaning);
  }
}

package io.vibhava.domain.learning;

import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Secrets;
import java.util.Comparator;
import java.util.List;

/// A sentence in which the person speaks of something.
///
/// @param written how it is called there
record Mention(Episode episode, Provenance sentence, String written) {

  static final Comparator<Mention> ORDER =
      Comparator.comparing((Mention mention) -> mention.episode().at())
          .thenComparing(mention -> mention.episode().id().value());

  /// The sentences of what was told in which a person's own words stand: none that is quoted,
  /// brought from elsewhere, secret or meant to steer.
  static List<Provenance> sentences(Episode episode) {
    var text = episode.text();
    var brought = Brought.in(text);
    return Sentences.of(text).stream()
        .filter(it -> it.to() > it.from() && !brought.touches(it.from(), it.to()))
        .filter(it -> !Steering.occursIn(it.text()) && !Secrets.occurIn(it.text()))
        .map(it -> range(episode, it))
        .filter(range -> !Pasted.holds(text, range))
        .toList();
  }

  private static Provenance range(Episode episode, Sentence sentence) {
    var quote = episode.text().substring(sentence.from(), sentence.to());
    return new Provenance(episode.provenance().message(), sentence.from(), sentence.to(), quote);
  }
}

package io.vibhava.application.turn.scripted;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Terms;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the avatar itself said before, for somebody who asks after it.
final class OwnWords {

  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:did|have|had|would) you (?:\\w+ )?(?:suggest|recommend|advise|mention|propose|name|say"
              + "|tell me|think of|choose|take|give|pick|be|like)(?:e?d)?\\b"
              + "|\\b(?:have|had) you (?:said|told me|thought of|chosen|taken|given)\\b"
              + "|\\byour (?:advice|suggestion|recommendation|tip)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPINION =
      Pattern.compile(
          "\\b(?:I would|I'd|mine would|suggest|recommend|I have heard|you could|did you read)\\b",
          Pattern.CASE_INSENSITIVE);

  /// A reply that quotes the person says nothing of the avatar's own.
  private static final Pattern QUOTING =
      Pattern.compile("you (?:have not )?told me", Pattern.CASE_INSENSITIVE);

  /// Something it said, and how many of the question's words it has.
  private record Said(String text, Instant at, long shared) {}

  private OwnWords() {}

  /// Its words that fit the question best, of those the newest; none where none of them fits.
  static Optional<Told> to(Asked asked, Heard heard) {
    if (!ASKED.matcher(asked.words()).find()) {
      return Optional.empty();
    }
    var wanted = Terms.asked(asked.words()).stream().map(Concepts::same).toList();
    return said(heard, wanted)
        .filter(it -> OPINION.matcher(it.text()).find() && !QUOTING.matcher(it.text()).find())
        .max(Comparator.comparingLong(Said::shared).thenComparing(Said::at))
        .map(it -> new Told(it.text(), "", it.at()));
  }

  private static Stream<Said> said(Heard heard, List<String> wanted) {
    var recalled =
        heard.prompt().recalled().stream()
            .map(Recollection::memory)
            .flatMap(memory ->
                memory instanceof Episode episode && episode.role() == Role.AVATAR
                    ? Stream.of(said(episode.text(), episode.at(), wanted))
                    : Stream.empty());
    var here =
        heard.prompt().history().stream()
            .filter(message -> message.role() == Role.AVATAR)
            .map((Message message) -> said(message.text(), message.at(), wanted));
    return Stream.concat(recalled, here);
  }

  private static Said said(String text, Instant at, List<String> wanted) {
    var terms = Concepts.of(text);
    return new Said(text, at, wanted.stream().filter(terms::contains).count());
  }
}

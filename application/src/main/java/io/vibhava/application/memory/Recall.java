package io.vibhava.application.memory;

import io.vibhava.application.Later;
import io.vibhava.domain.Failure;
import io.vibhava.domain.memory.Asked;
import io.vibhava.domain.memory.Candidate;
import io.vibhava.domain.memory.Confidence;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Leaning;
import io.vibhava.domain.memory.Memory;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Names;
import io.vibhava.domain.memory.Query;
import io.vibhava.domain.memory.Ranking;
import io.vibhava.domain.memory.RecallMode;
import io.vibhava.domain.memory.Recollection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Secrets;
import io.vibhava.domain.memory.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Brings to mind what may answer a question, before a deadline: by words and meaning if both are
/// to be had in time, by words alone if not, and nothing rather than late.
public final class Recall {

  private final MemoryIndex index;
  private final Embedder embedder;
  private final RecallSettings settings;
  private final ZoneId zone;

  /// @param zone the person's own
  public Recall(MemoryIndex index, Embedder embedder, RecallSettings settings, ZoneId zone) {
    this.index = index;
    this.embedder = embedder;
    this.settings = settings;
    this.zone = zone;
  }

  /// @param without memories that are not wanted, such as the question itself
  public Recalled recall(Scope scope, Question question, Set<MemoryId> without, Instant now) {
    return recall(scope, atHand(scope), question, without, now);
  }

  /// @param atHand the scope as it is read, where it was at hand
  public Recalled recall(
      Scope scope,
      Optional<MemoryIndex.AtHand> atHand,
      Question question,
      Set<MemoryId> without,
      Instant now) {
    var watch = new Deadline(atHand.isPresent() ? settings.warmTimeout() : settings.coldTimeout());
    var told = atHand.map(MemoryIndex.AtHand::names).orElse(Set.of());
    var names = new Names(told, Set.of(question.avatar()));
    var context = Leaning.on(question.text(), question.before());
    var meant = meant(question.text(), context, names);
    var embedding = embedder.atHand(meant).or(() -> within(watch, () -> embedder.embed(meant)));
    var embedded = watch.elapsed();
    var query =
        new Query(
            question.text(), context, embedding, without, now, zone, names, settings.memoriesMax());
    var found =
        atHand
            .map(known -> judged(known.candidates(query), query))
            .or(() -> within(watch, () -> judged(index.candidates(scope, query), query)));
    return new Recalled(
        found.map(Found::judged).orElse(List.of()),
        mode(embedding, found),
        found.map(Found::confidence).orElse(Confidence.UNKNOWN),
        embedded,
        watch.elapsed().minus(embedded));
  }

  /// The scope as it is now, where recalling in it takes no longer than a turn may wait.
  public Optional<MemoryIndex.AtHand> atHand(Scope scope) {
    return index.atHand(scope);
  }

  private record Found(List<Verdict> judged, Confidence confidence) {}

  private static Found judged(List<Candidate> candidates, Query query) {
    var judged =
        Ranking.judged(candidates, query).stream()
            .map(verdict -> verdict.isRecalled() ? masked(verdict) : verdict)
            .toList();
    return new Found(judged, Confidence.in(candidates, query));
  }

  private static Verdict masked(Verdict verdict) {
    var found = verdict.recollection();
    var shown =
        new Recollection(
            shown(found.memory()), found.score(), found.reason(), found.parts(), found.isRead());
    return new Verdict(shown, verdict.loss());
  }

  /// A memory as it is recalled: what was said stays as it was said, but a secret in it is not
  /// brought up again.
  public static Memory shown(Memory memory) {
    return memory instanceof Episode episode && Secrets.occurIn(episode.text())
        ? episode.quoting(Secrets.masked(episode.text()))
        : memory;
  }

  /// A question that leans on the talk means what it says together with what it leans on.
  private static String meant(String text, List<String> context, Names names) {
    var all = new ArrayList<>(context.reversed());
    all.add(text);
    return all.stream().map(part -> Asked.meant(part, names)).collect(Collectors.joining(" "));
  }

  private static RecallMode mode(Optional<Embedding> embedding, Optional<Found> found) {
    if (found.isEmpty()) {
      return RecallMode.NONE;
    }
    return embedding.isPresent() ? RecallMode.HYBRID : RecallMode.LEXICAL;
  }

  /// What `work` brings, if it does so in time and doesn't fail for want of its model.
  private static <T> Optional<T> within(Deadline deadline, Callable<T> work) {
    try {
      return Later.of("recall", work).join(deadline.left());
    } catch (Failure.Unavailable e) {
      return Optional.empty();
    }
  }

  /// How much time is left.
  private record Deadline(long start, Duration whole) {

    Deadline(Duration whole) {
      this(System.nanoTime(), whole);
    }

    Duration elapsed() {
      return Duration.ofNanos(System.nanoTime() - start);
    }

    Duration left() {
      return whole.minus(elapsed());
    }
  }
}

package io.vibhava.benchmarks.scan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// One size: fills both, asks both in turns, judges ours by an exact search.
///
/// It is not timed by JMH, which runs one benchmark after the other: on a machine that others use,
/// what is to be compared has to run in turns, a few calls each.
final class Round {

  private static final int CHUNK = 20;
  private static final int OURS_PER_PEER = 5;
  private static final int WARM_UP_CALLS = 3_000;
  private static final int PEER_WARM_UP_ENTRIES = 2_000_000;

  private final List<Corpus.Entry> entries;
  private final List<Corpus.Entry> questions;
  private final Ours ours;
  private final Peer peer = new Peer();

  Round(List<Corpus.Entry> entries, List<Corpus.Entry> questions, Ours ours) {
    this.entries = entries;
    this.questions = questions;
    this.ours = ours;
  }

  Figures run() {
    var empty = Heap.used();
    entries.forEach(ours::add);
    var filled = Heap.used();
    entries.forEach(peer::add);
    var both = Heap.used();
    warmUp();
    var our = new Stopwatch();
    var ranked = new Stopwatch();
    var theirs = new Stopwatch();
    for (var from = 0; from < questions.size(); from += CHUNK) {
      var chunk = questions.subList(from, Math.min(questions.size(), from + CHUNK));
      time(chunk, our, ranked, theirs);
    }
    var size = entries.size();
    return new Figures(
        size,
        our,
        ranked,
        theirs,
        recall(),
        (filled - empty) / (double) size,
        (both - filled) / (double) size);
  }

  private void time(List<Corpus.Entry> chunk, Stopwatch our, Stopwatch ranked, Stopwatch theirs) {
    for (var i = 0; i < OURS_PER_PEER; i++) {
      chunk.forEach(question -> our.time(() -> ours.candidates(question)));
    }
    chunk.forEach(question -> ranked.time(() -> ours.recall(question)));
    chunk.forEach(question -> theirs.time(() -> peer.search(question)));
  }

  private void warmUp() {
    repeat(WARM_UP_CALLS, i -> () -> ours.recall(question(i)));
    repeat(
        Math.max(CHUNK, PEER_WARM_UP_ENTRIES / entries.size()),
        i -> () -> peer.search(question(i)));
  }

  private static void repeat(int times, IntFunction<Supplier<?>> call) {
    var unread = new Stopwatch();
    IntStream.range(0, times).mapToObj(call).forEach(unread::time);
  }

  private Corpus.Entry question(int number) {
    return questions.get(number % questions.size());
  }

  private double recall() {
    return questions.stream().mapToDouble(this::recall).average().orElse(0);
  }

  private double recall(Corpus.Entry question) {
    var nearest = new HashSet<>(exact(question));
    return ours.search(question).stream().filter(nearest::contains).count()
        / (double) nearest.size();
  }

  private List<Integer> exact(Corpus.Entry question) {
    var cosines = new double[entries.size()];
    for (var i = 0; i < cosines.length; i++) {
      cosines[i] = dot(question.vector(), entries.get(i).vector());
    }
    return IntStream.range(0, cosines.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> cosines[i]).reversed())
        .limit(Ours.WANTED)
        .toList();
  }

  private static double dot(float[] left, float[] right) {
    var sum = 0.0;
    for (var i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}

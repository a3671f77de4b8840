package io.vibhava.benchmarks.scan;

import java.util.List;

/// A store that is filled once and searched often.
interface Contestant {

  void add(Corpus.Entry entry);

  /// The ten nearest by meaning, by the numbers in which they were added, the nearest first.
  List<Integer> search(Corpus.Entry question);
}

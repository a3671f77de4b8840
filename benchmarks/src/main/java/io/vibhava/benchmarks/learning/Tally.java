package io.vibhava.benchmarks.learning;

import java.util.HashSet;
import java.util.Set;

/// How many of what was found is right, and of what is right was found.
final class Tally {

  private int right;
  private int found;
  private int expected;

  void count(Set<String> got, Set<String> wanted) {
    var both = new HashSet<>(got);
    both.retainAll(wanted);
    right += both.size();
    found += got.size();
    expected += wanted.size();
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }
}

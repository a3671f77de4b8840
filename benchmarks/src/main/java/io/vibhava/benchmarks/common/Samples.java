package io.vibhava.benchmarks.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What was measured of one thing, again and again.
public final class Samples {

  private final List<Double> values = new ArrayList<>();

  public static <T> Samples of(Collection<T> all, ToDoubleFunction<? super T> value) {
    var samples = new Samples();
    all.forEach(one -> samples.add(value.applyAsDouble(one)));
    return samples;
  }

  public void add(double value) {
    values.add(value);
  }

  public double median() {
    return percentile(50);
  }

  /// The value that so many of a hundred are not above.
  public double percentile(int percent) {
    var sorted = values.stream().sorted().toList();
    var place = (int) Math.ceil(percent / 100.0 * sorted.size()) - 1;
    return sorted.get(Math.clamp(place, 0, sorted.size() - 1));
  }
}

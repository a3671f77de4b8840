package io.vibhava.application.inmemory;

import io.vibhava.application.usage.Usages;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.usage.Charge;
import io.vibhava.domain.usage.Spent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

record InMemoryUsages(State state) implements Usages {

  @Override
  public void add(Owner owner, Charge charge) {
    state.change(owner, shelf -> shelf.charge(charge));
  }

  @Override
  public List<Charge> list(Owner owner, LocalDate from, LocalDate to) {
    return state.with(
        owner,
        shelf ->
            between(shelf, from, to).sorted(Comparator.comparing(Charge::day).reversed()).toList());
  }

  @Override
  public List<Total> totals(LocalDate from, LocalDate to) {
    return state.withAll(
        Optional.empty(),
        shelves -> shelves.stream().flatMap(shelf -> totals(shelf, from, to)).toList());
  }

  private static Stream<Total> totals(Shelf shelf, LocalDate from, LocalDate to) {
    var sums = new LinkedHashMap<String, Spent>();
    between(shelf, from, to)
        .forEach(charge -> sums.merge(charge.currency(), charge.spent(), Spent::plus));
    return sums.entrySet().stream()
        .map(sum -> new Total(shelf.owner, sum.getKey(), sum.getValue()));
  }

  private static Stream<Charge> between(Shelf shelf, LocalDate from, LocalDate to) {
    return shelf.charges().filter(it -> !it.day().isBefore(from) && !it.day().isAfter(to));
  }
}

package io.vibhava.domain.turn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a reply is as it is.
///
/// @param stable how much of the prompt's beginning the prompt of the reply before had, too, byte
///   for byte; none where nothing came before or it is not known
/// @param profile what the profile of the person rested on, which the request held, too
/// @param recalled what came to mind for it, the best first
/// @param missed what almost did, and what was left out for being true no longer
public record Explanation(
    Turn turn,
    Trace trace,
    Optional<Mark> stable,
    List<Cited> profile,
    List<Cited> recalled,
    List<Cited> missed) {

  public Explanation {
    profile = List.copyOf(profile);
    recalled = List.copyOf(recalled);
    missed = List.copyOf(missed);
  }

  /// The recalled memories that the request held, in its order.
  public List<Cited> held() {
    return recalled.stream().filter(cited -> cited.fate() == Fate.HELD).toList();
  }

  /// What was so once, and was left out for that.
  public List<Cited> closed() {
    return others().filter(cited -> cited.used().isClosed()).toList();
  }

  /// What else was left out, the best first.
  public List<Cited> nearMisses() {
    return others().filter(cited -> !cited.used().isClosed()).toList();
  }

  private Stream<Cited> others() {
    return Stream.concat(
        recalled.stream().filter(cited -> cited.fate() != Fate.HELD), missed.stream());
  }
}

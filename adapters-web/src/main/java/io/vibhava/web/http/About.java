package io.vibhava.web.http;

import java.util.List;
import java.util.Optional;

/// What a route does, for people and for its description.
///
/// @param summary one sentence
/// @param status of its answer where all goes well
/// @param takes the shape of its body
/// @param gives the shape of its answer
/// @param kind how it gives that
/// @param queries the names of its query parameters
/// @param isGuessable whether whoever asks often enough might find somebody's password or token
public record About(
    String summary,
    int status,
    Optional<Class<?>> takes,
    Optional<Class<?>> gives,
    Kind kind,
    List<String> queries,
    boolean isGuessable) {

  /// How a route gives its answer.
  public enum Kind {
    /// One value.
    ONE,
    /// One value, with a tag that a change of it has to name.
    TAGGED,
    /// As [#TAGGED], and it is itself such a change.
    CHANGE,
    /// A part of a list, with where the next one begins.
    PAGE,
    /// A file with a value in each line.
    LINES,
    /// One value, or a stream of events if the client wants that.
    TURN,

    /// A stream of events.
    EVENTS
  }

  public About {
    queries = List.copyOf(queries);
  }

  /// A route that answers with 200.
  public static About that(String summary) {
    return new About(summary, 200, Optional.empty(), Optional.empty(), Kind.ONE, List.of(), false);
  }

  public About with(int other) {
    return new About(summary, other, takes, gives, kind, queries, isGuessable);
  }

  public About taking(Class<?> shape) {
    return new About(summary, status, Optional.of(shape), gives, kind, queries, isGuessable);
  }

  public About giving(Class<?> shape) {
    return giving(shape, Kind.ONE);
  }

  public About giving(Class<?> shape, Kind how) {
    return new About(summary, status, takes, Optional.of(shape), how, queries, isGuessable);
  }

  public About asking(String... names) {
    return new About(summary, status, takes, gives, kind, List.of(names), isGuessable);
  }

  /// A route that takes a secret somebody might guess.
  public About guessable() {
    return new About(summary, status, takes, gives, kind, queries, true);
  }
}

package io.vibhava.domain.learning;

import java.util.List;
import java.util.stream.Stream;

/// What the rules read in a message and what led to it.
public final class Lesson {

  private Lesson() {}

  /// The statements in `source` that pass the gate, in the order in which they are to be learned.
  ///
  /// @param written what a model read in it; where the rules read the same words, they read them
  ///   more surely
  public static List<Statement> of(Source source, List<Statement> written) {
    return admitted(source, Stream.concat(read(source).stream(), alone(source, written)));
  }

  /// Those alone of the statements that a model read in it and the rules did not.
  public static List<Statement> written(Source source, List<Statement> written) {
    return admitted(source, alone(source, written));
  }

  private static Stream<Statement> alone(Source source, List<Statement> written) {
    var found = read(source);
    return written.stream().filter(each -> found.stream().noneMatch(it -> readBoth(it, each)));
  }

  private static List<Statement> admitted(Source source, Stream<Statement> all) {
    return all.filter(statement -> Admission.refusal(statement, source).isEmpty()).toList();
  }

  public static List<Statement> of(Source source) {
    return of(source, List.of());
  }

  /// Whether `found` was read from most of the words that `written` was read from.
  private static boolean readBoth(Statement found, Statement written) {
    var one = found.provenance();
    var other = written.provenance();
    var shared = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
    return 2 * shared > other.to() - other.from();
  }

  /// All statements that the rules read, before the gate.
  static List<Statement> read(Source source) {
    if (source.isByAvatar()) {
      return SelfTold.in(source.message(), source.zone());
    }
    return Stream.concat(Corrections.in(source).stream(), Statements.all(source).stream()).toList();
  }
}

package io.vibhava.domain.learning;

import java.util.List;
import java.util.stream.Stream;

/// What the rules read in a message and what led to it.
public final class Lesson {

  private Lesson() {}

  /// The statements in `source` that pass the gate, in the order in which they are to be learned.
  public static List<Statement> of(Source source) {
    return read(source).stream()
        .filter(statement -> Admission.refusal(statement, source).isEmpty())
        .toList();
  }

  /// All statements that the rules read, before the gate.
  static List<Statement> read(Source source) {
    if (source.isByAvatar()) {
      return SelfTold.in(source.message(), source.zone());
    }
    var corrected = Corrections.in(source);
    return corrected.isEmpty()
        ? Statements.all(source.message(), source.zone())
        : Stream.concat(
                corrected.stream(), Statements.all(source.message(), source.zone()).stream())
            .toList();
  }
}

package io.vibhava.benchmarks.scan;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// What the command line asks for.
///
/// @param sizes how many memories the scope holds, each in turn
/// @param questions how many are asked at each size
/// @param embedded how many sentences are embedded by the model at most
record Options(List<Integer> sizes, int questions, int embedded) {

  private static final Options USUAL = new Options(List.of(1_000, 10_000, 100_000), 200, 10_000);

  /// @throws IllegalArgumentException if an argument is none of ours; the message names those there
  ///   are
  static Options parse(List<String> arguments) {
    var options = USUAL;
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  private Options with(String name, Iterator<String> rest) {
    return switch (rest.hasNext() ? name : "") {
      case "--sizes" -> new Options(numbers(rest.next()), questions, embedded);
      case "--queries" -> new Options(sizes, number(rest.next()), embedded);
      case "--embedded" -> new Options(sizes, questions, number(rest.next()));
      default ->
          throw new IllegalArgumentException(
              "scan: --sizes 1000,10000,100000, --queries 200 and --embedded 10000 are taken, not "
                  + name);
    };
  }

  private static List<Integer> numbers(String text) {
    return Stream.of(text.split(",")).map(Options::number).sorted().toList();
  }

  private static int number(String text) {
    if (!text.matches("[1-9][0-9]{0,6}")) {
      throw new IllegalArgumentException("scan: numbers from 1 to 9999999 are taken, not " + text);
    }
    return Integer.parseInt(text);
  }
}

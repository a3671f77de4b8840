package io.vibhava.benchmarks.answers;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What is to be done.
///
/// @param answers another system's answers to score, in place of the product's
/// @param questions whether only the talks and questions are wanted
/// @param wrong whether to show the answers that are not right, but for those held out
record Options(Optional<Path> answers, boolean questions, boolean wrong) {

  static Options parse(List<String> arguments) {
    var options = new Options(Optional.empty(), false, false);
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  private Options with(String argument, Iterator<String> rest) {
    return switch (argument) {
      case "--questions" -> new Options(answers, true, wrong);
      case "--wrong" -> new Options(answers, questions, true);
      case "--answers" -> new Options(Optional.of(file(rest)), questions, wrong);
      default -> throw unknown(argument);
    };
  }

  private static Path file(Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new BadArguments("answers: --answers needs a file of JSON Lines");
    }
    return Path.of(rest.next());
  }

  private static BadArguments unknown(String argument) {
    return new BadArguments(
        "answers: %s is not known; answers [--answers FILE] [--questions] [--wrong]"
            .formatted(argument));
  }
}

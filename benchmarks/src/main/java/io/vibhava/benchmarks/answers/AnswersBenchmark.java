package io.vibhava.benchmarks.answers;

import io.vibhava.benchmarks.common.DiskFolder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// `benchmarks/run answers`.
public final class AnswersBenchmark {

  private static final int USAGE = 2;

  private AnswersBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    try {
      run(Options.parse(List.of(arguments)));
    } catch (BadArguments e) {
      System.err.println(e.getMessage());
      System.exit(USAGE);
    }
  }

  private static void run(Options options) throws IOException {
    var people = People.all();
    if (options.questions()) {
      people.forEach(new Sheet(System.out)::print);
    } else {
      score(people, answers(options, people), options.wrong());
    }
  }

  private static Answers answers(Options options, List<Person> people) throws IOException {
    var file = options.answers();
    return file.isPresent()
        ? AnswersFile.read(
            file.get(), people.stream().flatMap(it -> it.questions().stream()).toList())
        : kept(Product.answers(people));
  }

  /// Leaves the product's answers where the build lies, so that they can be read and scored again.
  private static Answers kept(Answers answers) throws IOException {
    AnswersFile.write(DiskFolder.build().resolve("answers.jsonl"), answers);
    return answers;
  }

  private static void score(List<Person> people, Answers answers, boolean showsWrong) {
    var judged = people.stream().flatMap(person -> judged(person, answers)).toList();
    if (showsWrong) {
      System.out.println(Report.wrong(judged));
    }
    System.out.println(Report.table(answers.by(), new Shares(judged)));
    System.out.println(Report.json(new Shares(judged)));
  }

  private static Stream<Judged> judged(Person person, Answers answers) {
    return person.questions().stream().map(it -> Judged.of(it, person.heldOut(), answers.to(it)));
  }
}

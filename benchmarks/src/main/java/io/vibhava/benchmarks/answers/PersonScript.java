package io.vibhava.benchmarks.answers;

import io.vibhava.benchmarks.answers.Person.Exchange;
import io.vibhava.benchmarks.answers.Person.Talk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads a person from a script: the name, `held` for one that is held out, `== TIME` before each
/// talk, `> ` what is said, `< ` what is replied to it, `~ N` for small talk; behind `??` the
/// questions: kind, text, accepted and other values, between bars.
final class PersonScript {

  private final Filling filling;
  private final List<Talk> talks = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private String name = "";
  private boolean heldOut;
  private boolean asks;

  private PersonScript(Filling filling) {
    this.filling = filling;
  }

  static Person read(String text, Filling filling) {
    var script = new PersonScript(filling);
    text.lines().filter(line -> !line.isBlank()).forEach(script::line);
    return new Person(
        script.name, script.heldOut, List.copyOf(script.talks), List.copyOf(script.questions));
  }

  private void line(String line) {
    if (asks) {
      questions.add(question(line.split("\\|", -1)));
    } else if (line.equals("??")) {
      asks = true;
    } else if (line.startsWith("== ")) {
      talks.add(new Talk(Instant.parse(line.substring(3) + ":00Z"), new ArrayList<>()));
    } else if (talks.isEmpty()) {
      heldOut |= line.equals("held");
      name = name.isEmpty() ? line : name;
    } else {
      talked(line.charAt(0), line.substring(2), talks.getLast().exchanges());
    }
  }

  private void talked(char mark, String text, List<Exchange> exchanges) {
    switch (mark) {
      case '>' -> exchanges.add(new Exchange(text, filling.nod()));
      case '<' -> exchanges.add(new Exchange(exchanges.removeLast().said(), text));
      case '~' ->
          Stream.generate(filling::smallTalk).limit(Integer.parseInt(text)).forEach(exchanges::add);
      default ->
          throw new IllegalArgumentException("%s: no line begins with %s".formatted(name, mark));
    }
  }

  private Question question(String[] cells) {
    var id = "%s-%02d".formatted(name.toLowerCase(Locale.ROOT), questions.size() + 1);
    return new Question(
        id, Kind.of(cells[0].strip()), cells[1].strip(), values(cells, 2), values(cells, 3));
  }

  private static List<String> values(String[] cells, int at) {
    return at < cells.length
        ? Stream.of(cells[at].split(";")).map(String::strip).filter(it -> !it.isEmpty()).toList()
        : List.of();
  }
}

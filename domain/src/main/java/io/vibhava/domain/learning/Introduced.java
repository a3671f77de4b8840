package io.vibhava.domain.learning;

import io.vibhava.domain.conversation.Message;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Slot;
import io.vibhava.domain.memory.Subject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Those whom the person told of by name. Only of them is "Ida is nine" understood: anything may
/// begin a sentence with a capital.
public final class Introduced {

  private static final Pattern BY_KIN =
      Vocabulary.pattern(
          "\\b(?:{KIN}|{BEINGS})(?:,? (?:called|named)|'s name is| is| are|,)? (?<names>{PROPER}(?:(?:, | and | & ){PROPER})*)"
              + "|\\b(?<other>{PROPER}), {MY} {KIN},");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'-]+");

  /// How somebody is told of by name alone.
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}\\p{M}'-]+(?:'s|’s| is| \\p{L}+s| died| passed| left| sold| now| just)\\b");

  private Introduced() {}

  /// Whether it may matter who was introduced, to look it up only then.
  public static boolean mayMatterIn(String text) {
    return SPOKEN_OF.matcher(text).find();
  }

  static Set<String> in(Source source) {
    return Stream.concat(
            source.known().stream(),
            Stream.concat(source.before().stream(), Stream.of(source.message()))
                .filter(message -> message.role() == Role.USER)
                .map(Message::text)
                .flatMap(Introduced::names))
        .collect(Collectors.toSet());
  }

  /// The names that `beliefs` hold of others than the person.
  public static Set<String> in(List<Belief> beliefs) {
    var names = new HashSet<String>();
    for (var belief : beliefs) {
      if (belief instanceof Fact fact && fact.subject() instanceof Subject.Third(var name)) {
        add(name, names);
        fact.slot()
            .filter(slot -> slot.name().equals("name"))
            .map(Slot::value)
            .ifPresent(it -> add(it, names));
      } else if (belief instanceof Fact fact) {
        names(fact.statement()).forEach(names::add);
      }
    }
    return names;
  }

  private static void add(String text, Set<String> names) {
    NAME.matcher(text).results().forEach(match -> names.add(match.group()));
  }

  private static Stream<String> names(String text) {
    return BY_KIN
        .matcher(text)
        .results()
        .flatMap(match ->
            Stream.of("names", "other").flatMap(group -> Stream.ofNullable(match.group(group))))
        .flatMap(all -> Arrays.stream(all.split(", | and | & ")));
  }
}

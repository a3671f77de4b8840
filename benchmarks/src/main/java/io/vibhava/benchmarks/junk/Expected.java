package io.vibhava.benchmarks.junk;

import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Terms;
import java.util.Locale;
import java.util.Set;

/// Something that a line tells, as its label has it: whom it is about, and the words without which
/// it is not said.
///
/// @param written the label, such as `sister: Porto`
/// @param isNeeded whether it must be learned; what is marked by `?` is only no junk
record Expected(String written, boolean isNeeded, String subject, Set<String> words) {

  static Expected of(String label) {
    var written = label.startsWith("?") ? label.substring(1) : label;
    var at = written.indexOf(':');
    return new Expected(
        written,
        written.equals(label),
        written.substring(0, at).strip(),
        Set.copyOf(Terms.of(written.substring(at + 1))));
  }

  boolean isSaidBy(Belief belief) {
    return isAboutTheSame(belief) && Set.copyOf(Terms.of(belief.text())).containsAll(words);
  }

  private boolean isAboutTheSame(Belief belief) {
    return subject.equals("person") ? isOfPerson(belief) : names(belief);
  }

  /// What is told of one's own people may be kept as the person's: "has a daughter called Ida".
  private static boolean isOfPerson(Belief belief) {
    return !(belief instanceof Fact fact) || !(fact.subject() instanceof Subject.Itself);
  }

  private boolean names(Belief belief) {
    return belief.text().toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT));
  }
}

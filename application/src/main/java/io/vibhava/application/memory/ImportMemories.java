package io.vibhava.application.memory;

import io.vibhava.application.Ids;
import io.vibhava.application.memory.Entering.Doing;
import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.memory.Assessment;
import io.vibhava.domain.memory.Belief;
import io.vibhava.domain.memory.Deed.Act;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Fact;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Preference;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Reflection;
import io.vibhava.domain.memory.Scope;
import io.vibhava.domain.memory.Subject;
import io.vibhava.domain.memory.Trust;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/// Brings in beliefs from elsewhere: all of them, or none. Each is believed as brought, not as
/// told; what is held already is not kept twice.
public final class ImportMemories {

  private final Memories memories;
  private final Embedder embedder;
  private final Ids ids;
  private final InstantSource clock;
  private final HandSettings settings;
  private final Writing writing;
  private final Entering entering;

  public ImportMemories(
      Memories memories, Embedder embedder, Ids ids, InstantSource clock, HandSettings settings) {
    this.memories = memories;
    this.embedder = embedder;
    this.ids = ids;
    this.clock = clock;
    this.settings = settings;
    this.writing = new Writing(settings);
    this.entering = new Entering(memories, clock);
  }

  /// What came of it.
  ///
  /// @param merged how many were held already
  public record Brought(int kept, int merged) {}

  /// How many are taken at once.
  public int most() {
    return settings.broughtMax();
  }

  /// @param lines what is brought, by the number of its line; ids count for nothing
  /// @throws Failure.Invalid if one can't be taken, naming its line
  /// @throws Failure.LimitReached if they are too many
  public Brought bring(Scope scope, SortedMap<Integer, Belief> lines) {
    checkCount(lines.size());
    lines.forEach(this::check);
    var held = new HashSet<String>();
    memories.learned(scope).forEach(memory -> held.add(content(memory)));
    var kept =
        lines.values().stream().filter(it -> held.add(content(it))).map(this::brought).toList();
    if (!kept.isEmpty()) {
      enter(scope, kept);
    }
    return new Brought(kept.size(), lines.size() - kept.size());
  }

  private void enter(Scope scope, List<Belief> kept) {
    var embeddings = new HashMap<MemoryId, Embedding>();
    kept.forEach(belief -> embeddings.put(belief.id(), embedder.embed(belief.text())));
    var act = new Act.Brought(kept.stream().map(Belief::id).toList());
    entering.enter(scope, _ -> new Doing(act, kept, embeddings));
  }

  private void checkCount(int count) {
    if (count > settings.broughtMax()) {
      throw new Failure.LimitReached(
          String.format(
              Locale.ROOT,
              "import: at most %,d memories are taken at once, %,d came; split the file",
              settings.broughtMax(),
              count));
    }
  }

  private void check(int line, Belief belief) {
    var thing = "line %d".formatted(line);
    writing.checked(thing, belief.text());
    belief.evidence().forEach(each -> writing.checked(thing, each.quote()));
    if (belief.at().isAfter(clock.instant())) {
      throw new Failure.Invalid(
          "%s: recorded lies in the future; leave it out, or give when it was noted"
              .formatted(thing));
    }
  }

  /// What it says, whoever said it and whenever.
  private static String content(Belief belief) {
    var times = belief.times();
    var ended = times.validTo().isPresent() || times.expired().isPresent();
    return "%s %s %s %s"
        .formatted(belief.kind(), subject(belief), ended, Text.searchable(belief.text()));
  }

  private static Subject subject(Belief belief) {
    return belief instanceof Fact fact ? fact.subject() : new Subject.Person();
  }

  private Belief brought(Belief belief) {
    var id = new MemoryId(ids.next());
    var source = Provenance.byHand(id, belief.provenance().quote());
    var worth = belief.assessment();
    var assessment = new Assessment(worth.confidence(), worth.importance(), Trust.BROUGHT);
    return switch (belief) {
      case Fact it ->
          new Fact(id, it.subject(), it.statement(), it.slot(), it.history(), assessment, source);
      case Preference it ->
          new Preference(
              id, it.topic(), it.stance(), it.strength(), it.history(), assessment, source);
      case Reflection it ->
          new Reflection(id, it.text(), evidence(id, it), it.history(), assessment);
    };
  }

  private static List<Provenance> evidence(MemoryId id, Reflection reflection) {
    return reflection.evidence().stream().map(each -> Provenance.byHand(id, each.quote())).toList();
  }
}

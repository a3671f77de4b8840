package io.vibhava.domain.learning;

import io.vibhava.domain.Text;
import io.vibhava.domain.learning.Claim.Cited;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of a model's claims the person's own words bear out. A model may have obeyed whatever it
/// read, so a claim has to be made of the words that it cites: most of what it tells, each name and
/// each number. What passes is then seen by the same gate as what the rules find.
public final class Claims {

  private static final double READ_BY_A_MODEL = 0.6;

  /// So much of what is told has to stand in what is cited; the rest is how it hangs together.
  private static final double BORNE_OUT_MIN = 0.5;

  private static final double NEVER_TOLD_ANEW = Double.POSITIVE_INFINITY;

  private static final String PERSON = "The person";

  private static final Set<String> TELLING =
      Set.copyOf(Terms.of("person person's often usually since lately always again conversations"));

  private static final Pattern NAME_OR_NUMBER =
      Pattern.compile("(?<!^)(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{M}'-]*|\\d+)");

  private final Digest digest;
  private final ReflectionLimits limits;
  private final List<Insight> insights = new ArrayList<>();
  private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);

  private Claims(Digest digest, ReflectionLimits limits) {
    this.digest = digest;
    this.limits = limits;
  }

  /// What of `claims` is borne out by `digest`, on which they were made.
  public static Claims of(List<Claim> claims, Digest digest, ReflectionLimits limits) {
    var all = new Claims(digest, limits);
    claims.stream().limit(limits.topicsMax()).forEach(all::add);
    return all;
  }

  public List<Insight> insights() {
    return List.copyOf(insights);
  }

  public Map<Refusal, Integer> refused() {
    return Map.copyOf(refused);
  }

  private void add(Claim claim) {
    var evidence = evidence(claim);
    refusal(claim, evidence)
        .ifPresentOrElse(
            why -> refused.merge(why, 1, Integer::sum),
            () -> insights.add(insight(claim, evidence)));
  }

  private static Insight insight(Claim claim, List<Provenance> evidence) {
    var text = claim.text().strip();
    return new Insight(text, text, evidence, READ_BY_A_MODEL, NEVER_TOLD_ANEW);
  }

  /// The quotes that stand where they are said to, and are the person's own plain words.
  private List<Provenance> evidence(Claim claim) {
    return claim.sources().stream()
        .limit(limits.sourcesMax())
        .flatMap(cited -> quoted(cited).stream())
        .distinct()
        .sorted(Comparator.comparingInt(this::place))
        .toList();
  }

  private Optional<Provenance> quoted(Cited cited) {
    return Optional.of(cited.message())
        .filter(at -> at >= 0 && at < digest.told().size())
        .map(digest.told()::get)
        .flatMap(episode -> quoted(cited.quote(), episode));
  }

  private static Optional<Provenance> quoted(String quote, Episode episode) {
    return Quote.find(quote, episode.provenance().message(), episode.text())
        .filter(range -> !new Said(episode.text(), range).isBarred())
        .filter(range -> !Pasted.holds(episode.text(), range));
  }

  private int place(Provenance range) {
    for (var at = 0; at < digest.told().size(); at++) {
      if (digest.told().get(at).provenance().message().equals(range.message())) {
        return at;
      }
    }
    return digest.told().size();
  }

  private Optional<Refusal> refusal(Claim claim, List<Provenance> evidence) {
    if (claim.secret()) {
      return Optional.of(Refusal.SECRET);
    }
    if (Insight.messages(evidence).size() < limits.sourcesMin()) {
      return Optional.of(Refusal.FEW_SOURCES);
    }
    if (!isAboutSomebody(claim, evidence)) {
      return Optional.of(Refusal.SUBJECTLESS);
    }
    return isBorneOut(claim.text(), evidence) ? Optional.empty() : Optional.of(Refusal.UNQUOTED);
  }

  private static boolean isAboutSomebody(Claim claim, List<Provenance> evidence) {
    return switch (claim.about()) {
      case PERSON -> claim.text().strip().startsWith(PERSON);
      case AVATAR -> false; // What it is follows from nothing that the person says.
      case OTHER ->
          claim
              .name()
              .filter(name -> claim.text().contains(name.strip()))
              .filter(
                  name -> evidence.stream().anyMatch(it -> new Said(it.quote(), it).names(name)))
              .isPresent();
    };
  }

  private boolean isBorneOut(String text, List<Provenance> evidence) {
    var said = new StringBuilder();
    evidence.forEach(it -> said.append(it.quote()).append('\n'));
    var searchable = Text.searchable(said.toString());
    var told = telling(text);
    var borne = new HashSet<>(told);
    borne.retainAll(new HashSet<>(Terms.of(said.toString())));
    return !told.isEmpty()
        && borne.size() >= BORNE_OUT_MIN * told.size()
        && NAME_OR_NUMBER
            .matcher(text.strip())
            .results()
            .allMatch(it -> searchable.contains(Text.searchable(it.group())))
        && evidence.stream()
                .filter(it -> shares(it, told))
                .map(Provenance::message)
                .distinct()
                .count()
            >= limits.sourcesMin();
  }

  private static boolean shares(Provenance range, Set<String> told) {
    return Terms.of(range.quote()).stream().anyMatch(told::contains);
  }

  private static Set<String> telling(String text) {
    var terms = new HashSet<>(Terms.of(text));
    terms.removeAll(TELLING);
    return terms;
  }
}

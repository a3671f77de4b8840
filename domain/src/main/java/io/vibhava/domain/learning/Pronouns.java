package io.vibhava.domain.learning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts the one who is meant in the place of "he" and "she" at the beginning of a clause, where the
/// message names only one whom it can mean. In doubt it stays as it is, and nothing is read from
/// it.
final class Pronouns {

  private static final Pattern PRONOUN = Vocabulary.pattern("^{LEADS}(?<pronoun>he|she)(?=['\\s])");

  private static final Pattern PARENT =
      Vocabulary.pattern(
          "^{LEADS}(?<who>(?-i:Mum|Mom|Mama|Dad|Papa|Grandma|Grandpa|Granny|Nana))(?=['\\s])");

  private static final Pattern BEINGS =
      Vocabulary.pattern("\\b{MY} (?<kin>{KIN})(?: (?<name>{PROPER}))?|\\b(?:he|she)\\b");

  /// Others by name, whom "he" may mean as well.
  private static final Pattern NAMES =
      Vocabulary.pattern(
          "\\b(?-i:\\p{Lu}\\p{Ll}{2,})(?= (?:and|or|said|is|was|told|who|came|met|called|wants)\\b)"
              + "|\\b(?:and|with|or|met|saw|from) (?-i:\\p{Lu}\\p{Ll}{2,})\\b|(?:^|[.] )(?-i:\\p{Lu}\\p{Ll}{2,})(?=\\.)");

  private static final Pattern WOMEN =
      Vocabulary.pattern(
          "(?:mother|mom|mum|sister|daughter|wife|girlfriend|fianc[eé]e|aunt|auntie|niece|grand(?:mother|ma)"
              + "|granny|nana|landlady|sister-in-law|mother-in-law|hen|cow)$");
  private static final Pattern MEN =
      Vocabulary.pattern(
          "(?:father|dad|brother|son|husband|boyfriend|fianc[eé]|uncle|nephew|grand(?:father|pa)|landlord"
              + "|brother-in-law|father-in-law|rooster)$");

  private Pronouns() {}

  /// @param clauses all clauses of a message, in their order
  /// @param said what was said just before, if anything
  static List<Clause> resolved(List<Clause> clauses, String said) {
    var resolved = new ArrayList<Clause>();
    var before = new StringBuilder(said.isEmpty() ? said : said + ". ");
    for (var clause : clauses) {
      resolved.add(resolved(clause, before.toString()));
      before.append(clause.text()).append(". ");
    }
    return resolved;
  }

  private static Clause resolved(Clause clause, String before) {
    var parent = PARENT.matcher(clause.text());
    if (parent.find() && clause.carried().isEmpty()) {
      return clause.of("my " + parent.group("who").toLowerCase(Locale.ROOT), parent.end("who"));
    }
    var match = PRONOUN.matcher(clause.text());
    return match.find() && clause.carried().isEmpty()
        ? antecedent(match.group("pronoun"), before)
            .map(who -> clause.of(who, match.end("pronoun")))
            .orElse(clause)
        : clause;
  }

  private static Optional<String> antecedent(String pronoun, String before) {
    var beings = new LinkedHashSet<String>();
    for (var match = BEINGS.matcher(before); match.find(); ) {
      if (match.group("kin") != null && mayBe(pronoun, match.group("kin"))) {
        beings.add(match.group());
      }
    }
    return beings.size() == 1
            && !NAMES.matcher(BEINGS.matcher(before).replaceAll(" somebody ")).find()
        ? Optional.of(beings.iterator().next())
        : Optional.empty();
  }

  private static boolean mayBe(String pronoun, String kin) {
    return !(pronoun.equalsIgnoreCase("she") ? MEN : WOMEN).matcher(kin).find();
  }
}

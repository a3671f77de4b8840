package io.vibhava.domain.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The rest of a list of tastes: a rule reads "I like hiking" in "I like hiking, old films and
/// chess", and films and chess are liked as well.
final class Listing {

  private static final String ITEM =
      "(?!(?:and|or|especially|but|because|though|although|like|so|even|mostly|particularly|sometimes|which|who|when"
          + "|where|then|also|not|he|she|it|they|you|we|I|I'm|my (?!\\p{L}+$)|the|as|such|with|for|to|while|if)\\b)"
          + "(?!(?:\\S+ ){0,3}(?:is|are|was|were|has|have|had|can|will|do|does|makes?|helps?|keeps?|it's|that's)\\b)"
          + "[\\p{L}\\d][\\p{L}\\d'’-]*(?: [\\p{L}\\d'’-]+){0,3}?";

  private static final Pattern REST =
      Vocabulary.pattern(
          "^(?<items>(?:, (?:%1$s))*),? (?:and|or|&) (?<last>%1$s)(?=\\s*$|\\s*[,;:()–—]| (?:because|but|since|so|when|as)\\b)"
              .formatted(ITEM));

  private static final Pattern SHARED = Vocabulary.pattern("^(?:to|{NATIONALITY}) ");

  /// "Swimming in lakes, rivers and the sea" likes no rivers.
  private static final Pattern WITHIN =
      Vocabulary.pattern("^\\p{L}+ing\\b.* (?:near|in|at|on|with|for|of|to|about|from) ");

  private static final Pattern GERUND = Vocabulary.pattern("^\\p{L}+ing\\b");

  private Listing() {}

  /// What `first` is read of in `clause`, and whatever else stands in the list that it begins.
  static List<Found> of(Found first, Clause clause) {
    var all = new ArrayList<>(List.of(first));
    var at = clause.carried().length() + first.to() - clause.from();
    if (first.isPlainTaste() && at >= 0 && at <= clause.whole().length()) {
      var rest = REST.matcher(clause.whole().substring(at));
      if (rest.find() && !rest.group("items").isEmpty()) {
        add(rest.group("items"), at, first, clause, all);
        add(rest.group("last"), at + rest.start("last"), first, clause, all);
      }
    }
    return all;
  }

  /// What stands before the first of a list may hold for all: "Spanish culture, music and food".
  private static String likeFirst(String item, String first) {
    var shared = SHARED.matcher(first);
    return shared.find() && !item.isEmpty() && (first.startsWith("to ") || !item.contains(" "))
        ? shared.group() + item
        : item;
  }

  private static void add(String items, int at, Found first, Clause clause, List<Found> all) {
    var end = at;
    for (var item : items.split(",", -1)) {
      var to = clause.inMessage(end + item.length());
      Values.topic(likeFirst(item.strip(), first.content()))
          .filter(topic -> !WITHIN.matcher(first.content()).find() || GERUND.matcher(topic).find())
          .map(Retelling::inThirdPerson)
          .ifPresent(topic -> all.add(first.of(topic, to, clause.quote(first.from(), to))));
      end += item.length() + 1;
    }
  }
}

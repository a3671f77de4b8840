package io.vibhava.benchmarks.quality;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A made-up talk about the people in somebody's life, and what may be asked of each: first one
/// thing by its name, then another that leans on it.
final class Acquaintances {

  private static final Instant BEGIN = Instant.parse("2024-02-03T18:00:00Z");
  private static final Duration BETWEEN_SESSIONS = Duration.ofDays(9);
  private static final int MESSAGES_PER_SESSION = 8;

  private static final List<String> WHO =
      List.of(
          "brother Tom he his",
          "sister Nora she her",
          "neighbour Ahmed he his",
          "colleague Priya she her",
          "uncle Walter he his",
          "aunt Rosalind she her",
          "cousin Felix he his",
          "boss Ingeborg she her",
          "dentist Marek he his",
          "landlady Dolores she her",
          "trainer Kwame he his",
          "niece Amelie she her",
          "nephew Ruben he his",
          "flatmate Sofia she her",
          "teacher Haruto he his",
          "hairdresser Camille she her",
          "gardener Bogdan he his",
          "accountant Yasmin she her",
          "grandfather Emil he his",
          "godmother Beatrix she her",
          "barber Luca he his",
          "pharmacist Olena she her",
          "plumber Declan he his",
          "choirmaster Freya she her");

  private static final List<String> JOBS =
      List.of(
          "night shifts in a bakery",
          "as a translator of manuals",
          "on a ferry in the harbour",
          "for the city archive",
          "in a quarry",
          "as a piano tuner",
          "at a bird sanctuary",
          "for an airline",
          "in a laboratory",
          "as a glass blower",
          "in a shoe shop",
          "at the zoo");

  private static final List<String> FOODS =
      List.of(
          "olives",
          "aubergines",
          "oysters",
          "liquorice",
          "beetroot",
          "coriander",
          "raisins",
          "anchovies",
          "marzipan",
          "tofu",
          "sprouts",
          "rhubarb");

  private static final List<String> PLACES =
      List.of(
          "Leeds",
          "Porto",
          "a houseboat",
          "Tampere",
          "the old mill",
          "Graz",
          "a farm near Utrecht",
          "Bologna",
          "the tower block by the station",
          "Cork",
          "Gdansk",
          "a cottage by the sea");

  private static final List<String> HOBBIES =
      List.of(
          "climbing",
          "restoring clocks",
          "playing chess by post",
          "keeping bees",
          "folding paper cranes",
          "rowing",
          "collecting stamps",
          "salsa dancing",
          "baking rye bread",
          "photographing bridges",
          "sewing kites",
          "learning Welsh");

  private static final List<String> FEARS =
      List.of(
          "spiders",
          "lifts",
          "thunder",
          "geese",
          "deep water",
          "clowns",
          "needles",
          "bridges",
          "the dark",
          "flying",
          "horses",
          "crowds");

  /// A thing that can be told of anybody, and asked in two ways.
  private record Trait(String told, String asked, String leaning, List<String> values) {}

  private static final List<Trait> TRAITS =
      List.of(
          new Trait(
              "My %s %s works %s.",
              "What does my %s %s do for a living?", "And what does %s do for a living?", JOBS),
          new Trait(
              "My %s %s can't stand %s.",
              "Which food can't my %s %s stand?", "And which food can't %s stand?", FOODS),
          new Trait(
              "My %s %s lives in %s.", "Where does my %s %s live?", "Where does %s live?", PLACES),
          new Trait(
              "My %s %s spends the weekends %s.",
              "How does my %s %s spend the weekends?", "How does %s spend the weekends?", HOBBIES),
          new Trait(
              "My %s %s is afraid of %s.",
              "What is my %s %s afraid of?", "And afraid of what, is %s?", FEARS));

  /// A question that leans on another, the same written out, and the message that answers it.
  record FollowUp(String first, String leaning, String whole, String evidence) {}

  private Acquaintances() {}

  static Sample talk() {
    var sessions = new ArrayList<Sample.Session>();
    var said = new ArrayList<Sample.Said>();
    for (var trait = 0; trait < TRAITS.size(); trait++) {
      for (var who = 0; who < WHO.size(); who++) {
        said.add(new Sample.Said(id(who, trait), true, told(who, trait)));
        said.add(new Sample.Said("", false, "I see. Thank you for telling me."));
        if (said.size() == MESSAGES_PER_SESSION) {
          var at = BEGIN.plus(BETWEEN_SESSIONS.multipliedBy(sessions.size()));
          sessions.add(new Sample.Session(at, List.copyOf(said)));
          said.clear();
        }
      }
    }
    return new Sample("acquaintances", "Robin", "Mira", sessions, List.of());
  }

  static List<FollowUp> followUps() {
    var all = new ArrayList<FollowUp>();
    for (var who = 0; who < WHO.size(); who++) {
      for (var trait = 0; trait < TRAITS.size(); trait++) {
        var next = (trait + 1) % TRAITS.size();
        all.add(
            new FollowUp(asked(who, trait), leaning(who, next), asked(who, next), id(who, next)));
      }
    }
    return all;
  }

  private static String id(int who, int trait) {
    return "%d:%d".formatted(who, trait);
  }

  private static String told(int who, int trait) {
    var values = TRAITS.get(trait).values();
    return TRAITS
        .get(trait)
        .told()
        .formatted(word(who, 0), word(who, 1), values.get((who * 5 + trait) % values.size()));
  }

  private static String asked(int who, int trait) {
    return TRAITS.get(trait).asked().formatted(word(who, 0), word(who, 1));
  }

  private static String leaning(int who, int trait) {
    return TRAITS.get(trait).leaning().formatted(word(who, 2));
  }

  private static String word(int who, int number) {
    return WHO.get(who).split(" ", -1)[number];
  }
}

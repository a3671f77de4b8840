package io.vibhava.application.turn.scripted;

import io.vibhava.domain.memory.Terms;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Words that mean the same, and words for what is one of a kind: a question about a pet is
/// answered by a dog, but not one about a dog by a pet.
final class Concepts {

  /// A line is words for one thing; behind the arrow stand the kinds that it is one of.
  private static final String TABLE =
      """
      dog dogs doggy doggo puppy beagle labrador poodle terrier retriever dachshund spaniel collie corgi husky pug > pet animal
      cat cats kitten kitty > pet animal
      rabbit bunny > pet animal
      hamster > pet animal
      horse pony > pet animal
      parrot budgie canary cockatiel bird > pet animal
      fish goldfish > pet animal
      turtle tortoise > pet animal
      snake > pet animal
      guinea > pet animal
      pet pets > animal
      sister sisters > sibling family
      brother brothers > sibling family
      sibling siblings > family
      mother mum mom mama mommy mummy > parent family
      father dad daddy papa > parent family
      parent parents > family
      son sons > child family
      daughter daughters > child family
      child children kid kids > family
      wife > spouse partner family married
      husband > spouse partner family married
      girlfriend > partner person
      boyfriend > partner person
      fiancé fiancée fiance fiancee > partner person
      partner spouse > person
      grandmother grandma granny nana > grandparent family
      grandfather grandpa granddad > grandparent family
      aunt auntie > family
      uncle > family
      cousin > family
      niece > family
      nephew > family
      friend friends buddy mate > person
      boss manager > person
      colleague coworker > person
      teacher > person
      neighbour neighbor > person
      roommate flatmate housemate > person
      doctor > person
      dentist > person
      colour color >
      favourite favorite >
      flat apartment >
      car >
      bike bicycle >
      red > colour
      blue > colour
      green > colour
      yellow > colour
      black > colour
      white > colour
      brown > colour
      grey gray > colour
      purple > colour
      orange > colour
      pink > colour
      film movie >
      go went gone >
      give gave given >
      buy bought >
      eat ate eaten >
      see saw seen >
      meet met >
      lose lost >
      find found >
      win won >
      take took taken >
      make made >
      write wrote written >
      drive drove driven >
      fly flew flown >
      swim swam >
      run ran >
      sing sang sung >
      come came >
      leave left >
      break broke broken >
      grow grew grown >
      pay paid >
      sell sold >
      sleep slept >
      teach taught >
      wear wore >
      choose chose chosen >
      drink drank >
      bring brought >
      begin began >
      fall fell fallen >
      feel felt >
      hide hid hidden >
      hold held >
      keep kept >
      send sent >
      sit sat >
      spend spent >
      stand stood >
      think thought >
      wake woke >
      build built >
      catch caught >
      draw drew >
      ride rode >
      steal stole stolen >
      holiday vacation >
      job profession occupation career work >
      exam examination test >
      football soccer > sport
      tennis > sport
      basketball > sport
      swimming > sport
      climbing > sport
      running > sport
      yoga > sport
      jazz > music
      rock > music
      opera > music
      techno > music
      metal > music
      classical > music
      sushi > food dish
      pizza > food dish
      pasta > food dish
      curry > food dish
      mushroom mushrooms > food
      chocolate > food
      cheese > food
      coffee > drink
      tea > drink
      wine > drink
      beer > drink
      guitar > instrument
      piano > instrument
      violin > instrument
      cello > instrument
      drums > instrument
      flute > instrument
      """;

  private static final Map<String, String> SAME = new HashMap<>();
  private static final Map<String, Set<String>> KINDS = new HashMap<>();

  private static final Set<String> ALIVE = Set.copyOf(Terms.of("family animal person"));

  /// Beings of whom there are several, so that one must not be taken for another.
  private static final Set<String> BEINGS = new HashSet<>();

  static {
    TABLE.lines().forEach(Concepts::enter);
  }

  private Concepts() {}

  private static void enter(String line) {
    var arrow = line.indexOf('>');
    var words = Terms.of(line.substring(0, arrow));
    var kinds = Set.copyOf(Terms.of(line.substring(arrow)));
    var first = words.getFirst();
    words.forEach(word -> enter(word, first));
    KINDS.put(first, kinds);
    if (ALIVE.stream().anyMatch(kinds::contains)) {
      BEINGS.add(first);
    }
  }

  private static void enter(String word, String first) {
    var other = SAME.put(word, first);
    if (other != null && !other.equals(first)) {
      throw new IllegalStateException("the word %s stands in two lines".formatted(word));
    }
  }

  /// The one word for all that mean the same.
  static String same(String term) {
    return SAME.getOrDefault(term, term);
  }

  static boolean isBeing(String term) {
    return BEINGS.contains(same(term));
  }

  /// What a text is about: its terms and all the kinds they are of.
  static Set<String> of(String text) {
    return withKinds(Terms.of(text));
  }

  static Set<String> withKinds(Collection<String> terms) {
    var all = new LinkedHashSet<String>();
    for (var term : terms) {
      all.add(same(term));
      KINDS.getOrDefault(same(term), Set.of()).forEach(kind -> all.add(same(kind)));
    }
    return all;
  }
}

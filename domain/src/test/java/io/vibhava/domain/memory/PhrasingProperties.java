package io.vibhava.domain.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What is found by signs first is what the patterns find by themselves. The texts are made of the
/// patterns' own words, so that many are nearly phrases.
class PhrasingProperties {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.COMMENTS;
  private static final int WORDS_MAX = 14;

  private static final List<Phrasing> ALL =
      List.of(
          Phrases.OF_TALK,
          Phrases.ASKS_WHEN,
          Phrases.RELATIVE_TIME,
          Phrases.SEEKS_ADVICE,
          Phrases.ASKS_PAST,
          Phrases.STANDING_WISH,
          Side.OF_BOTH,
          Side.OF_AVATAR);

  private static final List<String> OTHERS =
      List.of(
          "I", "I'm", "I’ve", "you", "the", "a", "Lisbon", "3", "12th", "2024", "MAY", "İ", ",",
          ".", "?");

  private static final List<String> WORDS =
      Stream.concat(
              ALL.stream()
                  .flatMap(
                      phrasing -> Pattern.compile("[^a-z’']+").splitAsStream(phrasing.toString()))
                  .filter(word -> word.length() > 1),
              OTHERS.stream())
          .distinct()
          .toList();

  @Property
  void aPhrasingFindsWhatItsPatternsFind(@ForAll long seed) {
    var text = text(new Random(seed));
    for (var phrasing : ALL) {
      var whole = Pattern.compile(phrasing.toString(), FLAGS).matcher(text);

      assertThat(phrasing.isIn(text)).as("%s in %s", phrasing, text).isEqualTo(whole.find());
      assertThat(phrasing.without(text))
          .as("%s out of %s", phrasing, text)
          .isEqualTo(whole.replaceAll(" "));
    }
  }

  private static String text(Random random) {
    var words = new ArrayList<String>();
    for (var i = 1 + random.nextInt(WORDS_MAX); i > 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}

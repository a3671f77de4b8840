package io.vibhava.benchmarks.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What a person told over time, and what they ask about it: the same in each run, each text with
/// its meaning. A question is close in words and meaning to the memories of its topic.
final class Corpus {

  static final int DIMENSIONS = 384;

  private static final long SEED = 20_261_122;
  private static final int MEMORIES_PER_TOPIC = 10;
  private static final int WORDS_PER_TOPIC = 4;
  private static final double NOISE = 0.8;

  private final Random random;
  private final List<String> memories = new ArrayList<>();
  private final List<String> questions = new ArrayList<>();
  private final Map<String, float[]> meanings = new HashMap<>();

  Corpus(int size) {
    random = new Random(SEED + size);
    for (var topic = 0; topic < Math.max(1, size / MEMORIES_PER_TOPIC); topic++) {
      addTopic();
    }
  }

  private void addTopic() {
    var words =
        random.ints(WORDS_PER_TOPIC, 0, Integer.MAX_VALUE).mapToObj(Corpus::compound).toList();
    var centre = direction();
    for (var number = 0; number < MEMORIES_PER_TOPIC; number++) {
      memories.add(keep(memory(words), near(centre)));
    }
    questions.add(keep(question(words), near(centre)));
  }

  private String memory(List<String> words) {
    return "We went to the %s with %s, and the %s by the %s was better than the %s."
        .formatted(any(words), any(), any(words), any(), any());
  }

  private String question(List<String> words) {
    return "What was it again that I told you about the %s, the %s and the %s back then?"
        .formatted(words.get(0), words.get(1), any());
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String any() {
    return compound(random.nextInt(Integer.MAX_VALUE));
  }

  private static String compound(int number) {
    var words = Words.PLAIN;
    return words.get(number % words.size()) + " " + words.get(number / words.size() % words.size());
  }

  private String keep(String text, float[] meaning) {
    meanings.put(text, meaning);
    return text;
  }

  private float[] direction() {
    return near(new float[DIMENSIONS]);
  }

  /// A vector of length 1 that is `centre` with noise.
  private float[] near(float[] centre) {
    var vector = new float[DIMENSIONS];
    var squares = 0.0;
    for (var i = 0; i < DIMENSIONS; i++) {
      vector[i] = (float) (centre[i] + NOISE * random.nextGaussian() / Math.sqrt(DIMENSIONS));
      squares += vector[i] * vector[i];
    }
    for (var i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  List<String> memories() {
    return memories;
  }

  /// The question of one turn; questions in a row are about different things.
  String question(int number) {
    return questions.get(number % questions.size());
  }

  /// The meaning of a text; texts that are not of this corpus mean all the same.
  float[] meaning(String text) {
    return meanings.getOrDefault(text, ELSEWHERE);
  }

  private static final float[] ELSEWHERE = new float[DIMENSIONS];

  static {
    ELSEWHERE[0] = 1;
  }
}

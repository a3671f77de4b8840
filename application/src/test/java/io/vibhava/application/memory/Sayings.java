package io.vibhava.application.memory;

import io.vibhava.domain.conversation.ConversationId;
import io.vibhava.domain.conversation.MessageId;
import io.vibhava.domain.conversation.Role;
import io.vibhava.domain.memory.Embedding;
import io.vibhava.domain.memory.Episode;
import io.vibhava.domain.memory.MemoryId;
import io.vibhava.domain.memory.Provenance;
import io.vibhava.domain.memory.Query;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What is said in the tests of the index: made-up words, of which some are common and most are
/// rare, and vectors in clusters, as those of sentences lie.
final class Sayings {

  static final String MODEL = "made up";

  private static final int VOCABULARY = 2_000;
  private static final int CLUSTERS = 40;
  private static final float APART = 0.7f;

  private final Random random;
  private final float[][] centres;

  Sayings(long seed, int dimensions) {
    this.random = new Random(seed);
    this.centres = new float[CLUSTERS][];
    for (var i = 0; i < CLUSTERS; i++) {
      centres[i] = direction(dimensions);
    }
  }

  static Episode said(int number, String text) {
    var id = id(number);
    return new Episode(
        id,
        new ConversationId(new UUID(9, number / 40)),
        number % 2 == 0 ? Role.USER : Role.AVATAR,
        new Provenance(new MessageId(id.value()), 0, text.length(), text),
        Instant.ofEpochMilli(1_780_000_000_000L + number));
  }

  static MemoryId id(int number) {
    return new MemoryId(new UUID(0x0198a0c27f3e7000L, number));
  }

  static Query asked(String text, int limit, MemoryId... without) {
    return new Query(text, Optional.empty(), Set.of(without), Instant.EPOCH, limit);
  }

  static Query asked(String text, float[] vector, int limit, MemoryId... without) {
    var embedding = Optional.of(new Embedding(MODEL, vector));
    return new Query(text, embedding, Set.of(without), Instant.EPOCH, limit);
  }

  /// A sentence of `least` to `most` words.
  String text(int least, int most) {
    return IntStream.range(0, random.nextInt(least, most + 1))
        .mapToObj(_ -> word())
        .collect(Collectors.joining(" "));
  }

  /// The lower its number, the commoner a word.
  private String word() {
    return "x" + (int) (VOCABULARY * Math.pow(random.nextDouble(), 3));
  }

  float[] vector() {
    var centre = centres[random.nextInt(CLUSTERS)];
    var away = direction(centre.length);
    for (var i = 0; i < centre.length; i++) {
      away[i] = centre[i] + APART * away[i];
    }
    return unit(away);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private float[] direction(int dimensions) {
    var values = new float[dimensions];
    for (var i = 0; i < dimensions; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return unit(values);
  }

  static float[] unit(float[] values) {
    var length = Math.sqrt(dot(values, values));
    for (var i = 0; i < values.length; i++) {
      values[i] = (float) (values[i] / length);
    }
    return values;
  }

  static double dot(float[] left, float[] right) {
    var sum = 0.0;
    for (var i = 0; i < left.length; i++) {
      sum += (double) left[i] * right[i];
    }
    return sum;
  }
}

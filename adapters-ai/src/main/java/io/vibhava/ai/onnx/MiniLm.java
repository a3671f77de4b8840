package io.vibhava.ai.onnx;

/// The loaded model: word pieces, the network, and the mean of what it says of them, as a vector of
/// length 1.
final class MiniLm implements AutoCloseable {

  private final Session session;
  private final WordPieces words;
  private final int tokensMax;

  MiniLm(Session session, WordPieces words, OnnxSettings settings) {
    this.session = session;
    this.words = words;
    this.tokensMax = settings.tokensMax();
  }

  float[] embed(String text) {
    var states = session.run(words.ids(text, tokensMax));
    return ofLength1(sum(states));
  }

  private static double[] sum(float[] states) {
    var sum = new double[OnnxEmbedder.DIMENSIONS];
    for (var i = 0; i < states.length; i++) {
      sum[i % sum.length] += states[i];
    }
    return sum;
  }

  private static float[] ofLength1(double[] sum) {
    var squares = 0.0;
    for (var value : sum) {
      squares += value * value;
    }
    var length = Math.sqrt(squares);
    var unit = new float[sum.length];
    for (var i = 0; i < unit.length; i++) {
      unit[i] = (float) (sum[i] / length);
    }
    return unit;
  }

  @Override
  public void close() {
    session.close();
  }
}

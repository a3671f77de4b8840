package io.vibhava.application.memory;

/// How well each session fits a question by its words: BM25 with a session as the text, as a share
/// of what the question's words could bring at most.
final class SessionScores {

  /// The usual ones: sessions are long and of very different lengths.
  private static final float K1 = 1.2f;

  private static final float B = 0.75f;

  private final Neighbours around;
  private final float[] sums;
  private final int[] times;
  private final int[] touched;
  private int count;

  SessionScores(Neighbours around) {
    this.around = around;
    this.sums = new float[around.sessions()];
    this.times = new int[around.sessions()];
    this.touched = new int[around.sessions()];
  }

  /// Counts a term that occurs so often in a row.
  void count(int row, int often) {
    var session = around.session(row);
    if (session != Neighbours.NONE) {
      if (times[session] == 0) {
        touched[count++] = session;
      }
      times[session] += often;
    }
  }

  /// Ends the counting of one term.
  ///
  /// @param weight its share of the weight of all
  void end(float weight) {
    for (var i = 0; i < count; i++) {
      var session = touched[i];
      var often = times[session];
      var length = K1 * (1 - B + B * around.relativeLength(session));
      sums[session] += weight * often / (often + length);
      times[session] = 0;
    }
    count = 0;
  }

  float of(int row) {
    var session = around.session(row);
    return session == Neighbours.NONE ? 0 : sums[session];
  }
}

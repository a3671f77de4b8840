package io.vibhava.application.memory;

import java.util.BitSet;

/// How like the vectors of a scope are to that of a question.
interface Likeness {

  /// Where the question has no vector: none is like it.
  Likeness NONE =
      new Likeness() {
        @Override
        public void best(int wanted, BitSet unwanted, Best into) {}

        @Override
        public boolean has(int row) {
          return false;
        }

        @Override
        public float of(int row) {
          return 0;
        }

        @Override
        public float apart(int row) {
          return 0;
        }

        @Override
        public float around(int row) {
          return 0;
        }
      };

  /// Offers the likest rows.
  ///
  /// @param wanted how many `into` holds
  void best(int wanted, BitSet unwanted, Best into);

  /// Whether a row has a vector.
  boolean has(int row);

  /// The cosine of a row; 0 where it has no vector.
  float of(int row);

  /// The cosine, after what all vectors have in common is taken out; 0 where there is no vector.
  float apart(int row);

  /// The cosine with what a row and its neighbours mean together; 0 where none has a vector.
  float around(int row);
}

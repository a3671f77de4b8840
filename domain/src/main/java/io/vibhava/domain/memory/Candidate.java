package io.vibhava.domain.memory;

/// A memory that may answer a query, with what speaks for it.
///
/// @param words how well its words fit, from 0 to 1: BM25 as a share of what the query's words
///   could bring at most, those that no memory has included
/// @param meaning cosine of its vector with the query's, from -1 to 1; 0 where either has none
public record Candidate(Memory memory, double words, double meaning, Surroundings around) {

  /// What a full match of the words is worth where nothing around the memory is known: about that
  /// of two rare words.
  private static final double FULL_WORDS = 8;

  /// A memory of which nothing stands around.
  public Candidate(Memory memory, double words, double meaning) {
    this(memory, words, meaning, new Surroundings(FULL_WORDS * words, words, meaning, meaning));
  }
}

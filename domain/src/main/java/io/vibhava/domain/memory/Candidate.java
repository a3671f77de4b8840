package io.vibhava.domain.memory;

import java.time.Instant;
import java.util.Optional;

/// A memory that may answer a query, with what speaks for it.
///
/// @param words how well its words fit, from 0 to 1: BM25 as a share of what the query's words
///   could bring at most, those that no memory has included
/// @param meaning cosine of its vector with the query's, from -1 to 1; 0 where either has none
/// @param idleSince since when it was of no use to any reply, while others were; none where nothing
///   in its scope ever was
public record Candidate(
    Memory memory, double words, double meaning, Surroundings around, Optional<Instant> idleSince) {

  /// What a full match of the words is worth where nothing around the memory is known: about that
  /// of two rare words.
  private static final double FULL_WORDS = 8;

  /// One of which no use is known.
  public Candidate(Memory memory, double words, double meaning, Surroundings around) {
    this(memory, words, meaning, around, Optional.empty());
  }

  /// The same, of no use since then.
  public Candidate idle(Instant since) {
    return new Candidate(memory, words, meaning, around, Optional.of(since));
  }

  /// A memory of which nothing stands around.
  public Candidate(Memory memory, double words, double meaning) {
    this(memory, words, meaning, new Surroundings(FULL_WORDS * words, words, meaning, meaning));
  }
}

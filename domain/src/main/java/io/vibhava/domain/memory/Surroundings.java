package io.vibhava.domain.memory;

/// What the talk around a memory tells of how it fits: an answer seldom repeats what was asked, and
/// a message seldom what it is about.
///
/// @param words BM25 over the message and, at lower weight, the words just before and after it, as
///   a sum of rarities
/// @param session how well the words of its whole session fit, from 0 to 1
/// @param apart the cosine with the query's vector, after what all vectors of the scope share is
///   taken out of both
/// @param meaning the cosine of the query's vector with that of the message and, at lower weight,
///   its neighbours
public record Surroundings(double words, double session, double apart, double meaning) {}

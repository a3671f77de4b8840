package io.vibhava.persistence.sqlite;

/// A moment in the life of some topics. What was read after one is as it was for as long as their
/// moment is equal to it.
///
/// @param here counts what was committed about them by this store
/// @param elsewhere moves when anybody else committed anything
public record Moment(long here, long elsewhere) {}

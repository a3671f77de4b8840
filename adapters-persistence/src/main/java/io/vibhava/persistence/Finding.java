package io.vibhava.persistence;

/// What looking at one part of a store brought.
///
/// @param part such as `vibhava.db`
/// @param message what was found; where it is not sound, also the way out
public record Finding(String part, boolean sound, String message) {}

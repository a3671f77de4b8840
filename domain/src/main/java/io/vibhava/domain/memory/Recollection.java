package io.vibhava.domain.memory;

/// A memory that was recalled, and why.
///
/// @param score what it was ranked by; the higher the better, comparable within one recall only
/// @param why the signals that spoke for it, in words
public record Recollection(Memory memory, double score, String why) {}

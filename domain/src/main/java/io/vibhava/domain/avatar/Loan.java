package io.vibhava.domain.avatar;

/// Whose an avatar is that is shared with somebody, and what they may do with it.
///
/// @param from the name of its owner
public record Loan(String from, ShareRole role) {}

package io.vibhava.domain.account;

/// What a short token says of whoever shows it: names alone, and nothing that is anybody's.
///
/// @param security the account's when the token was made; it counts while that is still so
public record AccessClaims(OwnerId owner, SessionId session, int security) {}

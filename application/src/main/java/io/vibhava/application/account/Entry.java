package io.vibhava.application.account;

import io.vibhava.domain.account.AccessClaims;
import io.vibhava.domain.account.Session;
import io.vibhava.domain.account.TokenSecret;

/// What somebody gets who was let in to a session.
///
/// @param claims that a short token may be made of
/// @param refresh goes on with the session, once
public record Entry(AccessClaims claims, Session session, TokenSecret refresh) {}

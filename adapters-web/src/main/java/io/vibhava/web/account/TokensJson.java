package io.vibhava.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vibhava.application.account.Entry;

/// What somebody gets who was let in, named as OAuth names it.
///
/// @param accessToken is shown with each request
/// @param expiresIn seconds
/// @param refreshToken gets the next ones, once
record TokensJson(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresIn,
    @JsonProperty("refresh_token") String refreshToken,
    String session) {

  static TokensJson of(Entry entry, AccessTokens tokens) {
    return new TokensJson(
        tokens.issue(entry.claims()),
        "Bearer",
        tokens.lifetime().toSeconds(),
        entry.refresh().reveal(),
        entry.session().id().toString());
  }
}

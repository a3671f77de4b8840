package io.vibhava.web;

import io.vibhava.web.account.TokenSettings;
import io.vibhava.web.http.HttpLimits;
import io.vibhava.web.network.NetworkSettings;
import io.vibhava.web.openai.ChatLimits;
import io.vibhava.web.rate.RateLimits;
import io.vibhava.web.turn.StreamLimits;

/// Where the API listens, and its limits.
///
/// @param port 0 takes a free one
/// @param network how it is reached
public record WebSettings(
    String host,
    int port,
    NetworkSettings network,
    ServerLimits server,
    HttpLimits http,
    StreamLimits streams,
    ChatLimits chats,
    TokenSettings tokens,
    RateLimits rates) {

  public static final String LOOPBACK = "127.0.0.1";

  /// The usual limits on this machine alone.
  public static WebSettings local(int port) {
    return new WebSettings(
        LOOPBACK,
        port,
        NetworkSettings.PLAIN,
        ServerLimits.USUAL,
        HttpLimits.USUAL,
        StreamLimits.USUAL,
        ChatLimits.USUAL,
        TokenSettings.USUAL,
        RateLimits.USUAL);
  }

  public WebSettings at(String otherHost, int otherPort, NetworkSettings reached) {
    return new WebSettings(
        otherHost, otherPort, reached, server, http, streams, chats, tokens, rates);
  }

  /// With other limits of how often somebody may ask.
  public WebSettings with(RateLimits other) {
    return new WebSettings(host, port, network, server, http, streams, chats, tokens, other);
  }

  /// With other limits of turns.
  public WebSettings with(StreamLimits other) {
    return new WebSettings(host, port, network, server, http, other, chats, tokens, rates);
  }
}

package io.vibhava.web;

import io.vibhava.web.http.HttpLimits;
import java.time.Duration;

/// Settings with a limit that is soon reached.
final class Limited {

  private Limited() {}

  static WebSettings body(WebSettings usual, int bytesMax) {
    return new WebSettings(
        usual.host(),
        usual.port(),
        usual.network(),
        usual.server(),
        new HttpLimits(bytesMax, usual.http().pageItemsUsual(), usual.http().pageItemsMax()),
        usual.streams(),
        usual.chats(),
        usual.tokens(),
        usual.rates());
  }

  static WebSettings idle(WebSettings usual, Duration timeout) {
    var server = usual.server();
    return new WebSettings(
        usual.host(),
        usual.port(),
        usual.network(),
        new ServerLimits(
            server.headerBytesMax(),
            timeout,
            server.connectionsMax(),
            server.requestBytesPerSecondMin(),
            server.stopTimeout()),
        usual.http(),
        usual.streams(),
        usual.chats(),
        usual.tokens(),
        usual.rates());
  }
}

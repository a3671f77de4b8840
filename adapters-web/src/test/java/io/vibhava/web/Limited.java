package io.vibhava.web;

import io.vibhava.web.http.HttpLimits;

/// Settings with a limit that is soon reached.
final class Limited {

  private Limited() {}

  static WebSettings body(WebSettings usual, int bytesMax) {
    return new WebSettings(
        usual.host(),
        usual.port(),
        usual.behindProxy(),
        usual.server(),
        new HttpLimits(bytesMax, usual.http().pageItemsUsual(), usual.http().pageItemsMax()),
        usual.streams(),
        usual.chats(),
        usual.tokens(),
        usual.rates());
  }
}

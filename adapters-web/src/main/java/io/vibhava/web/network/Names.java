package io.vibhava.web.network;

import io.vibhava.web.http.Refusal;
import io.vibhava.web.http.Refused;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

/// The names that the server goes by. A page from elsewhere whose name was made to mean this
/// machine reaches what listens here alone; it asks under its own name, and is told by that.
///
/// @param isOpen whether any name will do, as where others are to reach it
/// @param own the host it listens at
public record Names(boolean isOpen, String own) {

  /// @throws Refused if the request is for a name that is not the server's
  public void require(Optional<String> host) {
    if (!isOpen && host.map(Names::bare).filter(name -> !isOwn(name)).isPresent()) {
      throw new Refused(
          new Refusal(
              421,
              "invalid",
              "Host: this server is asked as localhost, or by the address it listens at"));
    }
  }

  private boolean isOwn(String name) {
    return name.equals("localhost") || name.equals(own) || isLoopback(name);
  }

  private static boolean isLoopback(String name) {
    try {
      return InetAddress.ofLiteral(name).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String bare(String host) {
    return host.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst(":\\d*$", "")
        .replaceFirst("^\\[(.*)]$", "$1");
  }
}

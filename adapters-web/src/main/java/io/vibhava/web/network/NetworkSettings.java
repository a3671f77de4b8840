package io.vibhava.web.network;

import java.util.List;
import java.util.Optional;

/// How the API is reached.
///
/// @param behindProxy whether something in front of it speaks TLS with those who come from
///   elsewhere
/// @param proxies the addresses that may say for whom they ask, such as `10.0.0.7` or `10.0.0.0/8`
/// @param tls the certificate that it shows; none where it speaks in the clear
public record NetworkSettings(boolean behindProxy, List<String> proxies, Optional<TlsFiles> tls) {

  /// In the clear, and nobody asks for others.
  public static final NetworkSettings PLAIN =
      new NetworkSettings(false, List.of(), Optional.empty());

  public NetworkSettings {
    proxies = List.copyOf(proxies);
  }
}

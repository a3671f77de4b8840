package io.vibhava.web.network;

import io.vibhava.domain.Failure;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.InetAddressSet;

/// For whom a proxy asks. Only the addresses that are listed may say so; each adds whom it heard
/// from at the end, so that the last who is not listed is the one who asks. What stands before is
/// what somebody says of themselves.
final class Forwarding {

  private final InetAddressSet proxies = new InetAddressSet();

  /// @throws Failure.Invalid if one is no address
  Forwarding(List<String> listed) {
    for (var address : listed) {
      try {
        proxies.add(address);
      } catch (IllegalArgumentException e) {
        throw new Failure.Invalid(
            "proxies %s: an address such as 10.0.0.7, or a range such as 10.0.0.0/8, is expected"
                .formatted(address));
      }
    }
  }

  /// @param from the other end of the line
  Optional<InetAddress> client(InetAddress from, HttpFields headers) {
    if (!proxies.test(from)) {
      return Optional.empty();
    }
    var client = Optional.<InetAddress>empty();
    for (var named : named(headers).reversed()) {
      var address = address(named);
      if (address.isEmpty()) {
        return client;
      }
      client = address;
      if (!proxies.test(address.get())) {
        return client;
      }
    }
    return client;
  }

  /// A proxy sets one of the two headers. Where both came, who asks may have sent the other, and
  /// neither counts.
  private static List<String> named(HttpFields headers) {
    var standard = headers.getValuesList(HttpHeader.FORWARDED);
    var usual = headers.getValuesList(HttpHeader.X_FORWARDED_FOR);
    if (!standard.isEmpty() && !usual.isEmpty()) {
      return List.of();
    }
    return standard.isEmpty()
        ? elements(usual).toList()
        : elements(standard).map(Forwarding::named).toList();
  }

  private static Stream<String> elements(List<String> values) {
    return values.stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip);
  }

  /// Whom an element of `Forwarded` names, such as `for="[2001:db8::7]:4711";proto=https`.
  private static String named(String element) {
    return Stream.of(element.split(";"))
        .map(String::strip)
        .filter(part -> part.toLowerCase(Locale.ROOT).startsWith("for="))
        .map(part -> part.substring("for=".length()).replace("\"", ""))
        .findFirst()
        .orElse("");
  }

  /// Nothing is looked up: a name is none.
  private static Optional<InetAddress> address(String named) {
    try {
      return Optional.of(InetAddress.ofLiteral(bare(named)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Without brackets and port.
  private static String bare(String named) {
    if (named.startsWith("[")) {
      return named.substring(1).replaceFirst("].*", "");
    }
    return named.indexOf(':') == named.lastIndexOf(':') ? named.replaceFirst(":.*", "") : named;
  }
}

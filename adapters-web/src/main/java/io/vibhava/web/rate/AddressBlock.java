package io.vibhava.web.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Addresses that one subscriber may choose among: one of IPv4, or the first 64 bits of IPv6.
record AddressBlock(String text) {

  private static final int SUBSCRIBER_BYTES = 8;

  static AddressBlock of(String address) {
    try {
      return of(InetAddress.ofLiteral(address.replace("[", "").replace("]", "")));
    } catch (IllegalArgumentException e) {
      return new AddressBlock(""); // Whoever tells no address shares one with all who don't.
    }
  }

  private static AddressBlock of(InetAddress address) {
    var bytes = address.getAddress();
    return new AddressBlock(
        address instanceof Inet6Address
            ? HexFormat.of().formatHex(Arrays.copyOf(bytes, SUBSCRIBER_BYTES))
            : address.getHostAddress());
  }
}

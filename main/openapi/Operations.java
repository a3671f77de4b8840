package io.vibhava.web.openapi;

import io.vibhava.web.http.Route;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How routes are named.
final class Operations {

  private Operations() {}

  /// Such as `getV1AvatarsByAvatar`.
  static String id(Route route) {
    return route.method().name().toLowerCase(Locale.ROOT)
        + Stream.of(route.path().split("/"))
            .filter(part -> !part.isEmpty())
            .map(Operations::word)
            .collect(Collectors.joining());
  }

  private static String word(String part) {
    var plain = part.replaceAll("\\W", "");
    var capital = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    return part.startsWith("{") ? "By" + capital : capital;
  }

  /// The names of what its path names.
  static List<String> names(Route route) {
    return Parameters.IN_PATH.matcher(route.path()).results().map(found -> found.group(1)).toList();
  }
}

package io.vibhava.web.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A part of a list.
///
/// @param next where the next part begins; none behind the last
/// @param <T> of the items
public record Page<T>(List<T> items, Optional<String> next) {

  /// Where an item stands in its list: when, and which.
  public record Mark(Instant at, String id) {

    private String written() {
      var text = at.toEpochMilli() + " " + id;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mark parse(String cursor) {
      try {
        var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        var parts = text.split(" ", 2);
        return new Mark(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
      } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
        throw Refused.malformed("cursor: it is none that this server gave; take it from `next`");
      }
    }
  }

  /// Which way a list runs.
  public enum Order {
    OLDEST_FIRST,
    NEWEST_FIRST
  }

  /// All of a list that is short by its nature.
  public static <T> Page<T> whole(List<T> all) {
    return new Page<>(all, Optional.empty());
  }

  /// The part of `all` that `request` asks for.
  public static <T> Page<T> of(List<T> all, Order order, Function<T, Mark> mark, Request request) {
    var from = request.query("cursor").map(Mark::parse).map(at -> behind(all, order, mark, at));
    var rest = all.subList(from.orElse(0), all.size());
    var items = rest.subList(0, Math.min(request.itemsMax(), rest.size()));
    var isLast = items.size() == rest.size();
    return new Page<>(
        items, isLast ? Optional.empty() : Optional.of(mark.apply(items.getLast()).written()));
  }

  /// Behind the item that was last seen; where that is gone, where it would have stood.
  private static <T> int behind(List<T> all, Order order, Function<T, Mark> mark, Mark seen) {
    for (var i = 0; i < all.size(); i++) {
      if (mark.apply(all.get(i)).id().equals(seen.id())) {
        return i + 1;
      }
    }
    for (var i = 0; i < all.size(); i++) {
      var at = mark.apply(all.get(i)).at();
      if (order == Order.OLDEST_FIRST ? at.isAfter(seen.at()) : at.isBefore(seen.at())) {
        return i;
      }
    }
    return all.size();
  }

  /// The same part in another shape.
  public Object json(Function<T, ?> shape) {
    return new PageJson<>(items.stream().map(shape).toList(), next.orElse(null));
  }
}

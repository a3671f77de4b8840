package io.vibhava.domain.avatar;

import io.vibhava.domain.Failure;
import java.util.List;
import java.util.stream.Collectors;

/// The ready avatars, in the order in which they are shown.
public final class Templates {

  private static final List<Template> ALL =
      List.of(
          Mira.template(),
          Declan.template(),
          Ingrid.template(),
          Kofi.template(),
          Mei.template(),
          Leila.template(),
          Paloma.template(),
          Jonas.template(),
          Yuki.template(),
          Aroha.template());

  private Templates() {}

  public static List<Template> all() {
    return ALL;
  }

  /// The one whom a person meets who has not chosen.
  public static Template first() {
    return ALL.getFirst();
  }

  /// The template named `slug`, or whose avatar is called so; case does not count.
  ///
  /// @throws Failure.NotFound if there is none
  public static Template find(String slug) {
    return ALL.stream()
        .filter(
            template -> template.slug().equalsIgnoreCase(slug) || template.profile().isNamed(slug))
        .findFirst()
        .orElseThrow(() ->
            new Failure.NotFound("template: there is none of that name; take one of " + slugs()));
  }

  private static String slugs() {
    return ALL.stream().map(Template::slug).collect(Collectors.joining(", "));
  }
}

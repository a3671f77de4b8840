package io.vibhava.domain.account;

import io.vibhava.domain.Failure;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What an API key opens of its account.
public enum KeyScope {
  /// Conversations and messages: to talk and to read what was said.
  CHAT,

  /// What avatars remember: to read, to correct, to forget.
  MEMORY,

  /// Avatars: to read, to make, to change, to remove.
  AVATARS,

  /// The account itself.
  ACCOUNT,

  /// The accounts of others, for whoever may look after them.
  ADMIN;

  /// What a key opens unless its owner says otherwise: everything but accounts, their own and
  /// others'.
  public static final Set<KeyScope> USUAL =
      Collections.unmodifiableSet(EnumSet.of(CHAT, MEMORY, AVATARS));

  /// What whoever is of `role` may reach at all.
  public static Set<KeyScope> of(Role role) {
    var scopes = EnumSet.allOf(KeyScope.class);
    if (role != Role.ADMIN) {
      scopes.remove(ADMIN);
    }
    return Collections.unmodifiableSet(scopes);
  }

  /// How the scope is written at each door.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The scopes whose labels are in `text`, separated by commas.
  ///
  /// @throws Failure.Invalid if one of them is none
  public static Set<KeyScope> parseAll(String text) {
    return List.of(text.split(",", -1)).stream()
        .map(label -> parse(label.strip()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeyScope.class)));
  }

  private static KeyScope parse(String label) {
    return Arrays.stream(values())
        .filter(scope -> scope.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new Failure.Invalid(
                "scope: one of %s is expected, another came".formatted(written(all()))));
  }

  /// The labels of `scopes`, separated by commas, always in the same order.
  public static String written(Set<KeyScope> scopes) {
    return scopes.stream().sorted().map(KeyScope::label).collect(Collectors.joining(","));
  }

  private static Set<KeyScope> all() {
    return EnumSet.allOf(KeyScope.class);
  }
}

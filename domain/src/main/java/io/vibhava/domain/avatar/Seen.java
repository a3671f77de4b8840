package io.vibhava.domain.avatar;

import io.vibhava.domain.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An avatar as somebody sees it: one of their own, or one that is shared with them.
///
/// @param loan none where it is their own
public record Seen(Avatar avatar, Optional<Loan> loan) {

  private static final String STROKE = "/";

  public static Seen own(Avatar avatar) {
    return new Seen(avatar, Optional.empty());
  }

  public static Seen lent(Avatar avatar, Loan loan) {
    return new Seen(avatar, Optional.of(loan));
  }

  /// Whether who sees it may do what `needed` may.
  public boolean allows(ShareRole needed) {
    return loan.map(it -> it.role().allows(needed)).orElse(true);
  }

  /// As much of it as whoever sees it is shown; a model is told the whole.
  public Seen shown() {
    return loan.map(it -> lent(avatar.shownTo(it.role()), it)).orElse(this);
  }

  /// What it is called among all that its viewer sees: one that is not theirs goes by its owner's
  /// name, too, so that none passes for another.
  public String title() {
    return loan.map(it -> of(it.from(), avatar.name())).orElseGet(avatar::name);
  }

  /// The one plain word for it, such as a model's name; empty where its name has no letter.
  public String slug() {
    var slug = Slugs.of(avatar.name());
    return loan.filter(_ -> !slug.isEmpty()).map(it -> of(it.from(), slug)).orElse(slug);
  }

  /// Whether it is called so: by its id, its title or its slug.
  public boolean isCalled(String called) {
    var wanted = Text.searchable(called);
    return avatar.id().toString().equals(called)
        || Text.searchable(title()).equals(wanted)
        || (loan.isPresent() && Text.searchable(slug()).equals(wanted));
  }

  /// Who may be meant by what is before the stroke in what an avatar is called: names of accounts
  /// are in lower case, those that a program gave are as they are.
  public static Stream<String> lenders(String called) {
    var name = called.substring(0, Math.max(called.indexOf(STROKE), 0));
    return Stream.of(name, name.toLowerCase(Locale.ROOT))
        .filter(it -> !it.isEmpty() && it.length() <= Share.PERSON_CHARS_MAX)
        .distinct();
  }

  static String of(String owner, String name) {
    return owner + STROKE + name;
  }
}

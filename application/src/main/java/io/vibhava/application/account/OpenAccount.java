package io.vibhava.application.account;

import io.vibhava.domain.Text;
import io.vibhava.domain.account.Owner;

/// Opens a person's account; it is made when the person is new.
public final class OpenAccount {

  /// The most characters of how a person is known to whoever embeds us.
  public static final int PERSON_CHARS_MAX = 500;

  private final Vault vault;

  public OpenAccount(Vault vault) {
    this.vault = vault;
  }

  /// @param person how the embedding program knows the person; it is not kept in the clear
  /// @throws io.vibhava.domain.Failure.Invalid or [io.vibhava.domain.Failure.LimitReached] if it
  ///   can't be a name
  public Owner open(String person) {
    return vault.open(Text.checked("person", person, PERSON_CHARS_MAX));
  }
}

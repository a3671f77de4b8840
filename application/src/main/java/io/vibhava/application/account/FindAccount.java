package io.vibhava.application.account;

import io.vibhava.domain.Failure;
import io.vibhava.domain.Text;
import io.vibhava.domain.account.Owner;

/// Opens the account of somebody who is known already; none is made.
public final class FindAccount {

  private static final int NAME_CHARS_TOLD = 40;

  private final Vault vault;

  public FindAccount(Vault vault) {
    this.vault = vault;
  }

  /// @throws Failure.NotFound if there is no account of this name
  public Owner find(String name) {
    return vault.find(name).orElseThrow(() -> missing(name));
  }

  private static Failure missing(String name) {
    return new Failure.NotFound(
        "account %s: there is none of this name"
            .formatted(Text.quoted(Text.shortened(name, NAME_CHARS_TOLD))));
  }
}

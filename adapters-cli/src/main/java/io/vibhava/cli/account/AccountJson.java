package io.vibhava.cli.account;

import io.vibhava.application.account.Accounts.Listed;

/// An account as JSON: nothing of what it keeps.
record AccountJson(String id, String name, String role, String state) {

  static AccountJson of(Listed listed) {
    var account = listed.account();
    return new AccountJson(
        account.owner().toString(), listed.name(), account.role().label(), account.state().label());
  }
}

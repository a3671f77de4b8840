package io.vibhava.application.account;

import io.vibhava.domain.account.Account;
import io.vibhava.domain.account.ApiKey;
import io.vibhava.domain.account.ApiKeyId;
import io.vibhava.domain.account.KeyHash;
import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;
import io.vibhava.domain.account.PersonDetails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps what accounts are to the house, and what lets in to them. Each owner that a vault opens
/// has an account, of role `user` unless it was given another.
public interface Accounts {

  /// A key that lets in, and the account that it lets in to, as they are now.
  record Admission(Account account, ApiKey key) {}

  Optional<Account> find(OwnerId id);

  /// Keeps a new key.
  ///
  /// @param hash of what the key's holder shows
  void addKey(Owner owner, ApiKey key, KeyHash hash);

  /// The owner's keys, the revoked ones too, in the order in which they were made.
  List<ApiKey> keys(Owner owner);

  /// Ends a key; one that has ended stays as it is.
  ///
  /// @throws io.vibhava.domain.Failure.NotFound if the owner has no such key
  void revokeKey(Owner owner, ApiKeyId id, Instant now);

  /// What the key with this hash admits to; none where there is no such key, or it was revoked, or
  /// its account is not active.
  Optional<Admission> admit(KeyHash hash);

  /// An account with the name that it is known by.
  record Listed(Account account, String name) {}

  /// Every account, in the order of making.
  List<Listed> list();

  /// The name that the account is known by.
  String name(Owner owner);

  /// Changes an account in one write. Until that is done no other program changes any, so that
  /// `change` may look at the others.
  ///
  /// @return as it is now
  /// @throws io.vibhava.domain.Failure.NotFound if there is none
  Account change(OwnerId id, UnaryOperator<Account> change);

  /// What the person says about themselves.
  PersonDetails details(Owner owner);

  /// Keeps what the person says about themselves, as the next revision of what `details` was made
  /// of.
  ///
  /// @throws io.vibhava.domain.Failure.Conflict if that is not the newest
  PersonDetails describe(Owner owner, PersonDetails details, Instant now);

  /// Destroys the account's key, and then deletes whatever is still kept of it.
  void erase(Owner owner);
}

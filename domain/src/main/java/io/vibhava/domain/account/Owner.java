package io.vibhava.domain.account;

/// An account that has been opened: what its keys seal can be read and written. Only a vault opens
/// one, so whoever holds an owner has been let in.
public interface Owner {

  OwnerId id();
}

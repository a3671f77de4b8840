package io.vibhava.persistence.account;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;

/// An account that `vault` opened.
record OpenedOwner(OwnerId id, SealedVault vault) implements Owner {}

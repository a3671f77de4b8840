package io.vibhava.application.inmemory;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.account.OwnerId;

/// An account that the vault of `home` opened.
record OpenedOwner(OwnerId id, Shelf shelf, State home) implements Owner {}

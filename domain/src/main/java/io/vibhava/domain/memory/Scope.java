package io.vibhava.domain.memory;

import io.vibhava.domain.account.Owner;
import io.vibhava.domain.avatar.AvatarId;

/// What may be remembered together: one owner with one avatar. Nothing is recalled across scopes.
public record Scope(Owner owner, AvatarId avatar) {}

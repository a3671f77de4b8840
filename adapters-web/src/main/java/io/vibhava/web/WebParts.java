package io.vibhava.web;

import io.vibhava.application.Engine;
import io.vibhava.domain.turn.TurnId;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What the API stands on.
///
/// @param turns makes ids for turns whose client made none
/// @param isReady whether what is kept can be read now
public record WebParts(
    Engine engine, Supplier<TurnId> turns, InstantSource clock, BooleanSupplier isReady) {}

package io.vibhava.application.usage;

import io.vibhava.domain.usage.ModelId;
import io.vibhava.domain.usage.Tokens;

/// A call that is to be made.
///
/// @param most the tokens that it may take
/// @param share of each budget up to which it may go
public record Wish(ModelId model, Tokens most, double share) {}

package io.vibhava.web.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list, as JSON.
///
/// @param <T> of the items
record PageJson<T>(List<T> items, @Nullable String next) {}

/// What is remembered: episodes, facts and preferences, each with its provenance, and how they are
/// ranked.
@NullMarked
package io.vibhava.domain.memory;

import org.jspecify.annotations.NullMarked;

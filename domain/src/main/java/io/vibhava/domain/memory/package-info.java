/// What is remembered: episodes, facts, preferences and reflections, each with its provenance, and
/// how they are ranked.
@NullMarked
package io.vibhava.domain.memory;

import org.jspecify.annotations.NullMarked;

/// What learning without a language model finds, and how much of it is junk.
@NullMarked
package io.vibhava.benchmarks.learning;

import org.jspecify.annotations.NullMarked;

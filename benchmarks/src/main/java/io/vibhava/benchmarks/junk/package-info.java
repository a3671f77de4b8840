/// How much of what is learned from a long, labelled talk is junk.
@NullMarked
package io.vibhava.benchmarks.junk;

import org.jspecify.annotations.NullMarked;

/// What `benchmarks/run` runs.
@NullMarked
package io.vibhava.benchmarks;

import org.jspecify.annotations.NullMarked;

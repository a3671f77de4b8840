/// Questions about what was told, what changed and what was never told, and how they are answered.
@NullMarked
package io.vibhava.benchmarks.answers;

import org.jspecify.annotations.NullMarked;

/// How much of what was told is recalled when it is asked for, on conversations with labelled
/// questions.
@NullMarked
package io.vibhava.benchmarks.quality;

import org.jspecify.annotations.NullMarked;

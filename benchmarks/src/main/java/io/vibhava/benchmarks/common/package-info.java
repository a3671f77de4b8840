/// What all benchmarks need: samples, a folder on the disk, what the disk itself can do, and a line
/// of JSON.
@NullMarked
package io.vibhava.benchmarks.common;

import org.jspecify.annotations.NullMarked;

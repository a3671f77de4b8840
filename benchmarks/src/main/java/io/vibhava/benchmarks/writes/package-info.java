/// How durable writes are measured: those who talk, the disk by itself, and what is told of both.
@NullMarked
package io.vibhava.benchmarks.writes;

import org.jspecify.annotations.NullMarked;

/// Searching a scope by words and by meaning, beside a peer.
@NullMarked
package io.vibhava.benchmarks.scan;

import org.jspecify.annotations.NullMarked;

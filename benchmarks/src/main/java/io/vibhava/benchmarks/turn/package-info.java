/// What a turn costs beside the model's own time, with us and with our peer.
@NullMarked
package io.vibhava.benchmarks.turn;

import org.jspecify.annotations.NullMarked;

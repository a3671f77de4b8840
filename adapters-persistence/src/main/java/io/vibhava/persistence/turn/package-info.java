/// Turns, each of whose changes is one whole write.
@NullMarked
package io.vibhava.persistence.turn;

import org.jspecify.annotations.NullMarked;

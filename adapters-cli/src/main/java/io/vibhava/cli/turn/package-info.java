/// Turns at the terminal: where a talk stands, how a turn is told, and how it is stopped.
@NullMarked
package io.vibhava.cli.turn;

import org.jspecify.annotations.NullMarked;

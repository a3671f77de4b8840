/// Taking a turn: from what was said to a reply that is durable.
@NullMarked
package io.vibhava.application.turn;

import org.jspecify.annotations.NullMarked;

/// Turns: what is said and the reply to it, at once or as it comes.
@NullMarked
package io.vibhava.web.turn;

import org.jspecify.annotations.NullMarked;

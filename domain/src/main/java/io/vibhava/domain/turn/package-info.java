/// One exchange: the prompt under its token budget, and what a listener hears while it happens.
@NullMarked
package io.vibhava.domain.turn;

import org.jspecify.annotations.NullMarked;

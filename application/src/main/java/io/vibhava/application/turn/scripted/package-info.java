/// The stand-in that speaks while no model is configured.
@NullMarked
package io.vibhava.application.turn.scripted;

import org.jspecify.annotations.NullMarked;

/// The stand-in that speaks while no model is configured: rules that read a prompt, and lines for
/// every kind of person.
@NullMarked
package io.vibhava.application.turn.scripted;

import org.jspecify.annotations.NullMarked;

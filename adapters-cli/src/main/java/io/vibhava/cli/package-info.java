/// The terminal's door: what it asks of the house it stands in, and the commands at its root.
@NullMarked
package io.vibhava.cli;

import org.jspecify.annotations.NullMarked;

/// The terminal's house: how its commands reach the engine, the settings and the data folder.
@NullMarked
package io.vibhava.terminal;

import org.jspecify.annotations.NullMarked;

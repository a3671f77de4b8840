/// Counts what models take of each person, and what they may.
@NullMarked
package io.vibhava.application.usage;

import org.jspecify.annotations.NullMarked;

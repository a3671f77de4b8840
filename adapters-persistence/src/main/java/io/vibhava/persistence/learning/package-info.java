/// What learning took, counted in the clear and without a word of what was said.
@NullMarked
package io.vibhava.persistence.learning;

import org.jspecify.annotations.NullMarked;

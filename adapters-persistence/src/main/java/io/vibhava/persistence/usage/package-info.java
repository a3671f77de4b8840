/// What models took, counted in the clear and without a word of what was said.
@NullMarked
package io.vibhava.persistence.usage;

import org.jspecify.annotations.NullMarked;

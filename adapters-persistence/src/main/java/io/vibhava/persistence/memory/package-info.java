/// What is remembered and what is to be learned, sealed, and the index it is found by.
@NullMarked
package io.vibhava.persistence.memory;

import org.jspecify.annotations.NullMarked;

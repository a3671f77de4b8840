/// What is learned from what was said: the statements in it, and which of them may be kept.
@NullMarked
package io.vibhava.domain.learning;

import org.jspecify.annotations.NullMarked;

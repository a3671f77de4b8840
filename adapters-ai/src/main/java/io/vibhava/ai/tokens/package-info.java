/// Counting the tokens of a text.
@NullMarked
package io.vibhava.ai.tokens;

import org.jspecify.annotations.NullMarked;

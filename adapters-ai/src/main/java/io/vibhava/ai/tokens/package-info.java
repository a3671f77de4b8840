/// Counting the tokens of a text as a model's provider does.
@NullMarked
package io.vibhava.ai.tokens;

import org.jspecify.annotations.NullMarked;

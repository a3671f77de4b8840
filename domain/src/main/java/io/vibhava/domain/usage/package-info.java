/// What models took: tokens and money, and what they may take.
@NullMarked
package io.vibhava.domain.usage;

import org.jspecify.annotations.NullMarked;

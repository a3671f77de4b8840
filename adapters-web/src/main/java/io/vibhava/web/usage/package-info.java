/// The routes that tell what models took.
@NullMarked
package io.vibhava.web.usage;

import org.jspecify.annotations.NullMarked;

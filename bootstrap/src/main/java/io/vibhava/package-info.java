/// The library'"s
@NullMarked
package io.vibhava;

import org.jspecify.annotations.NullMarked;

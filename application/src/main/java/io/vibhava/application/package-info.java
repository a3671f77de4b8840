/// The engine: every use case, wired, as each door calls it.
@NullMarked
package io.vibhava.application;

import org.jspecify.annotations.NullMarked;

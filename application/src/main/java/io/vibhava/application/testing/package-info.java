/// Ids, time and meanings that are the same in each run, for tests, demos and embedders.
@NullMarked
package io.vibhava.application.testing;

import org.jspecify.annotations.NullMarked;

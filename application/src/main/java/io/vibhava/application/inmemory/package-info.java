/// All storage ports kept in memory: for tests, demos and programs that keep nothing.
@NullMarked
package io.vibhava.application.inmemory;

import org.jspecify.annotations.NullMarked;

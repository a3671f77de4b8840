/// Learning from what was said, later and a batch at a time.
@NullMarked
package io.vibhava.application.learning;

import org.jspecify.annotations.NullMarked;

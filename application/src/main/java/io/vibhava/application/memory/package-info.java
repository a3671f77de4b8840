/// Recalling, learning, listing and forgetting.
@NullMarked
package io.vibhava.application.memory;

import org.jspecify.annotations.NullMarked;

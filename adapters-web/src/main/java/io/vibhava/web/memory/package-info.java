/// What an avatar remembers.
@NullMarked
package io.vibhava.web.memory;

import org.jspecify.annotations.NullMarked;

/// The house put together: each adapter behind its port, by the settings.
@NullMarked
package io.vibhava.wiring;

import org.jspecify.annotations.NullMarked;

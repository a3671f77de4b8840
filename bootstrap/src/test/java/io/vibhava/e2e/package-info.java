/// The program as people start it: real processes, a real terminal, a real folder.
@NullMarked
package io.vibhava.e2e;

import org.jspecify.annotations.NullMarked;

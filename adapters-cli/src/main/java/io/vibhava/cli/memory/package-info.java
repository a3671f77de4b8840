/// The commands on memories: list, search and forget them.
@NullMarked
package io.vibhava.cli.memory;

import org.jspecify.annotations.NullMarked;

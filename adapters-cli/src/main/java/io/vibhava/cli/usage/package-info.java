/// The command that tells what models took.
@NullMarked
package io.vibhava.cli.usage;

import org.jspecify.annotations.NullMarked;

/// The commands that take, check and restore backups.
@NullMarked
package io.vibhava.cli.backup;

import org.jspecify.annotations.NullMarked;

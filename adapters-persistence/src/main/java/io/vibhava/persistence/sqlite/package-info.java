/// SQLite files as the features use them: one writer that groups commits, several readers,
/// migrations, clear failures.
@NullMarked
package io.vibhava.persistence.sqlite;

import org.jspecify.annotations.NullMarked;

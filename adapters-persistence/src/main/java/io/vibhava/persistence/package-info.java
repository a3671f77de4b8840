/// Everything kept in one folder, sealed, in SQLite.
@NullMarked
package io.vibhava.persistence;

import org.jspecify.annotations.NullMarked;

/// Backups in two sealed files, written beside and named when they are whole and were tried.
@NullMarked
package io.vibhava.persistence.backup;

import org.jspecify.annotations.NullMarked;

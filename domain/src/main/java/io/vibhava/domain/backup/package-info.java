/// Backups: what one is, which belong together by their names, and which are given up for newer
/// ones.
@NullMarked
package io.vibhava.domain.backup;

import org.jspecify.annotations.NullMarked;

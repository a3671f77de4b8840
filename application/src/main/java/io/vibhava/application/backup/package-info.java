/// Taking backups, checking them and restoring from them, and the port behind which they are
/// written.
@NullMarked
package io.vibhava.application.backup;

import org.jspecify.annotations.NullMarked;

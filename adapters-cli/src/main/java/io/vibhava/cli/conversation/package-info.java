/// The commands on conversations: list, show, search, rename, archive, delete and export them.
@NullMarked
package io.vibhava.cli.conversation;

import org.jspecify.annotations.NullMarked;

/// The `chat` command: one thing said, lines from a pipe, or a session.
@NullMarked
package io.vibhava.cli.chat;

import org.jspecify.annotations.NullMarked;

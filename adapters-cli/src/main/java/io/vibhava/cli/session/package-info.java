/// The chat session at a terminal: its screen, what it says of itself, and its slash commands.
@NullMarked
package io.vibhava.cli.session;

import org.jspecify.annotations.NullMarked;
